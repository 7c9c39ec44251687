import { at, lookUp } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { Network } from '../../network/network.ts';
import type { Trace } from '../../network/trace.ts';
import { excites, type Goal, type Term } from '../goal.ts';
import { Subnetwork } from '../subnetwork.ts';
import { column, type Evaluated, type Group } from './group.ts';
import { groupOf } from './groups.ts';
import { isBefore, partsOf, shapesOf, sortTerms, tensorIn } from './sorting.ts';

/** The objective of one picture of a batch. */
export interface Aim {
  goal: Goal;
  /** Pictures with the same number are to differ from each other. */
  family: number;
}

/** What a batch of pictures reached, and its derivatives. */
export interface Outcome {
  /** Value of each picture's objective, [n]. */
  values: tf.Tensor1D;
  /** The part of it that is the network's response, [n]. */
  excitement: tf.Tensor1D;
  /** Tensor -> derivative, [n, ...shape]. */
  entries: Map<string, tf.Tensor>;
  /** Derivative with respect to the pictures themselves. */
  pictures?: tf.Tensor;
}

/** Terms that are computed together: at most one of each picture. */
interface Slot {
  /** Undefined for the pictures themselves. */
  tensor: string | undefined;
  /** Which pictures count by logarithm; undefined where none does. */
  logs: boolean[] | undefined;
  terms: (Term | undefined)[];
  group: Group;
  /** The weights, where they stay the same. */
  fixed: tf.Tensor1D | undefined;
}

/** The objectives of a batch of pictures, of any atoms of any layers of one network. */
export class Objectives {
  /** What to run: the network, with its last layers cut down to the channels that are looked at. */
  readonly network: Subnetwork;
  readonly #slots: Slot[] = [];

  /**
   * @param seen height and width of what the network sees
   * Faults `unknown-layer`, `index-range`, `not-upstream`.
   */
  constructor(network: Network, aims: Aim[], seen: [number, number]) {
    const sorted = sortTerms(aims.map(({ goal }) => goal));
    const shapes = shapesOf(network, sorted, seen);
    const parts = partsOf(network, sorted, shapes);
    this.network = new Subnetwork(network, parts);
    for (const [key, terms] of sorted) {
      const whole = tensorIn(network, key);
      const part = whole === undefined ? undefined : this.network.part(whole, isBefore(key));
      const families = aims.map(({ family }) => family);
      const group = groupOf(
        terms,
        families,
        whole === undefined ? [] : lookUp(shapes, whole),
        part?.channels,
      );
      const logs = terms.some((term) => term?.log) ? terms.map((term) => term?.log === true) : undefined;
      this.#slots.push({ tensor: part?.name ?? whole, terms, group, logs, fixed: fixedWeights(terms) });
    }
  }

  /** @param progress of each picture, 0..1 from its first to its last step */
  evaluate(trace: Trace, pictures: tf.Tensor, progress: number[]): Outcome {
    const [values, excitement]: [tf.Tensor[], tf.Tensor[]] = [[], []];
    const cotangents = new Map<string | undefined, tf.Tensor[]>();
    for (const { tensor, terms, group, logs, fixed } of this.#slots) {
      const weights = fixed ?? tf.tensor1d(terms.map((term, i) => weightAt(term, at(progress, i))));
      const seen = tensor === undefined ? pictures : trace.get(tensor);
      const plain = group.evaluate(seen, weights);
      const found = logs ? logarithm(plain, logs) : plain;
      values.push(tf.mul(found.values, weights));
      if (terms.some((term) => term && excites(term))) excitement.push(tf.mul(plain.values, weights));
      cotangents.set(tensor, [...(cotangents.get(tensor) ?? []), found.cotangent]);
    }
    const summed = new Map([...cotangents].map(([name, list]) => [name, sum(list)]));
    const own = summed.get(undefined);
    summed.delete(undefined);
    return {
      values: sum(values) as tf.Tensor1D,
      excitement: (excitement.length > 0 ? sum(excitement) : sum(values)) as tf.Tensor1D,
      entries: summed as Map<string, tf.Tensor>,
      ...(own ? { pictures: own } : {}),
    };
  }

  dispose(): void {
    for (const { group, fixed } of this.#slots) {
      group.dispose();
      fixed?.dispose();
    }
    this.network.dispose();
  }
}

const sum = (list: tf.Tensor[]): tf.Tensor => (list.length === 1 ? at(list, 0) : tf.addN(list));

/** The weights, where none of them changes with time. */
function fixedWeights(terms: (Term | undefined)[]): tf.Tensor1D | undefined {
  if (terms.some((term) => term && term.weight[0] !== term.weight[1])) return undefined;
  return tf.keep(tf.tensor1d(terms.map((term) => weightAt(term, 0))));
}

function weightAt(term: Term | undefined, progress: number): number {
  if (!term) return 0;
  const [first, last] = term.weight;
  return first + (last - first) * progress;
}

/**
 * Below this value the logarithm continues as its tangent: a first slope much steeper than the later ones would stay in
 * Adam's mean of squares and stall the picture.
 */
const FLOOR = 2;

/** Takes the logarithm of some pictures' values. */
function logarithm({ values, cotangent }: Evaluated, logs: boolean[]): Evaluated {
  const which = tf.tensor1d(logs.map(Number));
  const above = tf.maximum(values, FLOOR);
  const tangent = tf.div(tf.sub(tf.minimum(values, FLOOR), FLOOR), FLOOR);
  const log = tf.add(tf.log(above), tangent);
  const slope = tf.div(1, above);
  const some = (chosen: tf.Tensor, others: tf.Tensor | number) =>
    tf.add(tf.mul(which, chosen), tf.mul(tf.sub(1, which), others));
  return {
    values: some(log, values),
    cotangent: tf.mul(cotangent, column(some(slope, 1), cotangent.rank)),
  };
}
