import { at } from '../../../../base/at.ts';
import { fault } from '../../../../base/messages.ts';
import * as tf from '../../../backend/tensors.ts';
import type { Network } from '../../network.ts';
import { ruleOf } from '../../ops/index.ts';
import type { Op, Rules } from '../../ops/kinds/op.ts';
import type { Trace } from '../../trace.ts';
import { linearPart, type Weighted } from './linear-part.ts';
import { ratio } from './ratio.ts';

/** The pattern of each op's weights, of their shape, by the op's name. */
export type Patterns = ReadonlyMap<string, tf.Tensor>;

const KINDS: readonly string[] = ['conv', 'depthwise', 'grouped', 'dense'];

const isWeighted = (op: Op): op is Weighted => KINDS.includes(op.kind);

/** Returns the ops between two tensors that have patterns. */
export const patterned = (network: Network, from: string, to: string): Weighted[] =>
  network.between(from, to).filter(isWeighted);

/** Sums over examples and places where a neuron is on, by output of an op. */
type Sums = {
  /** Products of what is read and what is written, and what is read, of the weights' shape. */
  products: tf.Tensor;
  read: tf.Tensor;
  /** What is written, and how often: a number an output. */
  written: tf.Tensor;
  count: tf.Tensor;
};

/**
 * Finds patterns over the examples of a dataset (Kindermans et al. 2018, the two-component estimator): with expectations
 * where a rectified neuron is on, everywhere where it is not rectified, a = cov(x, y) / (w' cov(x, y)). A neuron that is
 * never on, or never varies, has none: zeros.
 */
export class PatternSums {
  readonly #network: Network;
  readonly #ops: readonly Weighted[];
  readonly #sums = new Map<string, Sums>();

  constructor(network: Network, ops: readonly Weighted[]) {
    this.#network = network;
    this.#ops = ops;
  }

  /** Adds the examples of a run. */
  add(trace: Trace): void {
    for (const op of this.#ops) {
      const old = this.#sums.get(op.name);
      const sums = tf.tidy(() => {
        const found = this.#of(op, trace);
        if (!old) return found;
        return {
          products: tf.add(found.products, old.products),
          read: tf.add(found.read, old.read),
          written: tf.add(found.written, old.written),
          count: tf.add(found.count, old.count),
        };
      });
      if (old) tf.dispose(Object.values(old));
      this.#sums.set(op.name, sums);
    }
  }

  #of(op: Weighted, trace: Trace): Sums {
    const output = trace.get(op.name);
    const on = this.#isRectified(op) ? tf.step(output) : tf.onesLike(output);
    const linear = { ...op, attrs: { ...op.attrs, activation: 'none' } } as Op;
    const byWeight = (cotangent: tf.Tensor): tf.Tensor => {
      const found = ruleOf(op).weights!.pull(linear, trace.primal(op), cotangent);
      return found[nameOf(op)]!;
    };
    const outputs = Array.from({ length: output.rank - 1 }, (_, axis) => axis);
    const there = tf.mul(output, on);
    return {
      products: byWeight(there),
      read: byWeight(on),
      written: tf.sum(there, outputs),
      count: tf.sum(on, outputs),
    };
  }

  /** Whether what an op computes counts only where it is positive. */
  #isRectified(op: Weighted): boolean {
    if (op.attrs.activation !== 'none') return true;
    const readers = this.#network.ops.filter(({ inputs }) => inputs.includes(op.name));
    return readers.length > 0 && readers.every(({ kind }) => kind === 'relu');
  }

  /** Returns the patterns so far. The caller disposes of them. */
  patterns(): Map<string, tf.Tensor> {
    const found = new Map<string, tf.Tensor>();
    for (const op of this.#ops) {
      const sums = this.#sums.get(op.name);
      if (sums)
        found.set(
          op.name,
          tf.tidy(() => patternOf(weightOf(op), sums)),
        );
    }
    return found;
  }

  dispose(): void {
    for (const sums of this.#sums.values()) tf.dispose(Object.values(sums));
  }
}

const nameOf = (op: Weighted): string => (op.kind === 'dense' ? 'matrix' : 'filter');

/** Returns the weights of an op that has a pattern. */
export const weightOf = (op: Weighted): tf.Tensor =>
  op.kind === 'dense' ? op.weights.matrix : op.weights.filter;

/** All but the outputs: the last axis, or of a depthwise filter the last two, are flattened to one. */
function patternOf(weight: tf.Tensor, { products, read, written, count }: Sums): tf.Tensor {
  const outputs = at(count.shape, 0);
  const flat = (x: tf.Tensor) => tf.reshape(x, [-1, outputs]);
  const often = tf.maximum(count, 1);
  const covariance = tf.sub(
    tf.div(flat(products), often),
    tf.mul(tf.div(flat(read), often), tf.div(written, often)),
  );
  const variance = tf.sum(tf.mul(flat(weight), covariance), 0, true);
  // What is found of few or equal examples is rounding.
  const least = tf.mul(1e-6, tf.square(tf.div(written, often)));
  const isThere = tf.cast(tf.greater(variance, least), 'float32');
  const pattern = tf.mul(isThere, tf.div(covariance, tf.add(tf.mul(isThere, variance), tf.sub(1, isThere))));
  return tf.reshape(pattern, weight.shape);
}

/**
 * Takes a score back through weights times patterns. What goes back is no derivative but a share of the score. Fault
 * `meaningless-method` at a softmax, and at an op whose pattern is not known.
 */
export function byPatterns(patterns: Patterns): Rules {
  const refuse = (what: string, op: Op) =>
    fault('meaningless-method', { method: 'PatternAttribution', what, op: op.name });
  return {
    instead: (op, primal, cotangent) => {
      switch (op.kind) {
        case 'conv':
        case 'depthwise':
        case 'grouped':
        case 'dense': {
          const pattern = patterns.get(op.name);
          if (!pattern) throw refuse('weights without a pattern', op);
          const shape = pattern.shape.join();
          const weight = (w: tf.Tensor) => (w.shape.join() === shape ? tf.mul(w, pattern) : w);
          const isOn = op.attrs.activation !== 'none';
          const arrived = isOn ? tf.mul(cotangent, tf.step(primal.output())) : cotangent;
          return [linearPart(op, primal, { weight }).pull(arrived)];
        }
        case 'affine':
        case 'elementwise':
        case 'lrn':
          return [cotangent];
        case 'add':
          return op.inputs.map((_, i) => tf.mul(cotangent, ratio(primal.input(i), primal.output(), 0)));
        case 'softmax':
          throw refuse('a softmax', op);
        default:
          return undefined;
      }
    },
  };
}
