import * as tf from '@tensorflow/tfjs-core';
import { pictureFacts } from '../../base/input.ts';
import { keyOf } from '../../base/key.ts';
import { pullInput, toInput } from '../input/picture/preprocess.ts';
import type { Network } from '../network/network.ts';
import { pullAll } from '../network/pull.ts';
import { Trace } from '../network/trace.ts';
import { seedFrom, uniform } from '../random.ts';
import { type AdamState, adamStep } from './adam.ts';
import { byCohort, type Cohort, cohortsOf } from './cohorts.ts';
import { over, pullOver } from './cutout.ts';
import type { Kit } from './kit.ts';
import { type Aim, Objectives } from './objectives/objectives.ts';
import { pace } from './pace.ts';
import type { Parameterization } from './parameterization.ts';
import { Retouch } from './retouch.ts';
import type { Sketch } from './sketch.ts';
import { seenSize, transformsOf } from './stages.ts';
import { type Drawn, drawAll, type Transform } from './transforms.ts';

/** Sketches with the same key can be worked on in one batch. */
export function batchKey({ commission: { recipe, mask }, size, redirected }: Sketch): string {
  const { parameterization, alpha, within, decay, pad, jitter, zoom, rotate } = recipe;
  const look = [parameterization, alpha, within ?? null, decay];
  return keyOf([...look, pad, jitter, zoom, rotate, size, redirected, !mask]);
}

/** What one sketch reached in a step; of a family the mean. */
export interface Reached {
  value: number;
  /** How much the network responded, without the objective's penalties. */
  excitement: number;
}

/**
 * Sketches of one {@link batchKey} that are worked on together, row beside row. Holds their tensors until it
 * is {@link release}d.
 */
export class Batch {
  readonly sketches: Sketch[];
  readonly #network: Network;
  readonly #kit: Kit;
  readonly #parameterization: Parameterization;
  readonly #transforms: Transform[];
  readonly #objectives: Objectives;
  readonly #cohorts: Cohort[];
  /** Of those that keep what they started from in places. */
  readonly #retouch: Retouch | undefined;
  /** Of those that are cut out within a circle; the kit's. */
  readonly #vignette: tf.Tensor | undefined;
  #state: AdamState;

  constructor(network: Network, sketches: Sketch[], kit: Kit) {
    this.sketches = byCohort(sketches);
    const [first] = this.sketches as [Sketch];
    const { recipe } = first.commission;
    this.#network = network;
    this.#kit = kit;
    this.#parameterization = kit.parameterization(recipe, first.size);
    this.#transforms = transformsOf(recipe);
    const aims = this.sketches.flatMap(({ goal, rows }, family) => Array<Aim>(rows).fill({ goal, family }));
    this.#objectives = new Objectives(network, aims, seenSize(this.#transforms, first.size));
    this.#cohorts = cohortsOf(this.sketches);
    this.#retouch =
      first.commission.mask && new Retouch(this.sketches, first.size, this.#parameterization.planes);
    this.#vignette = kit.vignette(recipe, first.size);
    this.#state = stacked(this.sketches.map((sketch) => sketch.take(kit)));
  }

  /**
   * One step up the gradient; what each sketch's objective was before it, in the order of {@link sketches}.
   */
  async step(): Promise<Reached[]> {
    const draws = this.#cohorts.map(({ sketch }) => this.#draw(sketch));
    const [next, reached] = tf.tidy(() => this.#advance(draws));
    for (const draw of draws) draw.dispose?.();
    tf.dispose(this.#state);
    this.#state = next;
    try {
      const numbers = await reached.data();
      return this.#perSketch((row) => ({ value: numbers[row]!, excitement: numbers[row + this.#rows]! }));
    } finally {
      reached.dispose();
    }
  }

  /** The pictures of a sketch as they are, [rows, size, size, planes] row by row. */
  async pictures(sketch: Sketch): Promise<{ data: Float32Array; size: number; planes: number }> {
    const first = this.#firstRow(sketch);
    const { size, planes, shape } = this.#parameterization;
    const pictures = tf.tidy(() => {
      const own = tf.slice(this.#state.parameters, first, sketch.rows);
      const made = this.#parameterization.pictures(tf.reshape(own, [sketch.rows, ...shape]));
      return this.#shown(made, first);
    });
    try {
      return { data: (await pictures.data()) as Float32Array, size, planes };
    } finally {
      pictures.dispose();
    }
  }

  /** Gives every sketch its tensors back. */
  release(): void {
    for (const sketch of this.sketches) {
      const first = this.#firstRow(sketch);
      const own = Object.entries(this.#state).map(([name, tensor]) => [
        name,
        tf.slice(tensor, first, sketch.rows),
      ]);
      sketch.keep(Object.fromEntries(own) as AdamState);
    }
    tf.dispose(this.#state);
    this.#objectives.dispose();
    this.#retouch?.dispose();
  }

  get #rows(): number {
    return this.sketches.reduce((sum, { rows }) => sum + rows, 0);
  }

  #draw({ step, size, commission: { recipe } }: Sketch): Drawn {
    return drawAll(this.#transforms, uniform(seedFrom([recipe.seed, 'draw', step])), [size, size]);
  }

  #advance(draws: Drawn[]): [AdamState, tf.Tensor] {
    const { preprocess } = pictureFacts(this.#network.manifest.input);
    const { network } = this.#objectives;
    const made = this.#parameterization.pictures(this.#state.parameters);
    const pictures = this.#shown(made);
    const seen = this.#byCohort([pictures], ([own], i) => draws[i]!.apply(this.#onBackground(own!, i)));
    const trace = new Trace(network, toInput(seen, preprocess));
    try {
      const {
        values,
        excitement,
        entries,
        pictures: direct,
      } = this.#objectives.evaluate(
        trace,
        pictures,
        this.sketches.flatMap(({ step, rows, commission }) =>
          Array(rows).fill(step / commission.recipe.steps),
        ),
      );
      const rules = { redirectRelu: this.sketches[0]!.redirected };
      const arrived = pullInput(pullAll(trace, { from: network.input, entries, rules }), preprocess);
      const back = this.#byCohort([pictures, arrived], ([own, cotangent], i) =>
        this.#pullBackground(own!, draws[i]!.pull(cotangent!), i),
      );
      const whole = direct ? tf.add(back, direct) : back;
      const gradient = this.#parameterization.pull(made, this.#pullShown(whole));
      const rows = this.sketches.flatMap(({ rate, step, rows, commission: { recipe } }) =>
        Array(rows).fill({ rate: rate * pace(recipe, step / recipe.steps), updates: step }),
      );
      return [adamStep(this.#state, gradient, rows), tf.concat([values, excitement])];
    } finally {
      trace.dispose();
    }
  }

  /** What is seen of pictures as their parameters make them, of some rows of all. */
  #shown(made: tf.Tensor, first = 0): tf.Tensor {
    const retouched = this.#retouch?.apply(made, first) ?? made;
    return this.#vignette ? tf.mul(retouched, this.#vignette) : retouched;
  }

  /** The adjoint of the derivative of {@link #shown}. */
  #pullShown(cotangent: tf.Tensor): tf.Tensor {
    const within = this.#vignette ? tf.mul(cotangent, this.#vignette) : cotangent;
    return this.#retouch?.pull(within) ?? within;
  }

  #onBackground(pictures: tf.Tensor, cohort: number): tf.Tensor {
    return pictures.shape[3] === 3 ? pictures : over(pictures, this.#background(cohort));
  }

  #pullBackground(pictures: tf.Tensor, cotangent: tf.Tensor, cohort: number): tf.Tensor {
    return pictures.shape[3] === 3 ? cotangent : pullOver(pictures, this.#background(cohort), cotangent);
  }

  #background(cohort: number): tf.Tensor {
    const { sketch } = this.#cohorts[cohort]!;
    return this.#kit.background(sketch.commission.recipe, sketch.size, sketch.step);
  }

  #byCohort(inputs: tf.Tensor[], work: (own: tf.Tensor[], cohort: number) => tf.Tensor): tf.Tensor {
    if (this.#cohorts.length === 1) return work(inputs, 0);
    const parts = this.#cohorts.map(({ first, rows }, i) =>
      work(
        inputs.map((input) => tf.slice(input, first, rows)),
        i,
      ),
    );
    return tf.concat(parts);
  }

  #firstRow(sketch: Sketch): number {
    return this.sketches.slice(0, this.sketches.indexOf(sketch)).reduce((sum, { rows }) => sum + rows, 0);
  }

  #perSketch(of: (row: number) => Reached): Reached[] {
    return this.sketches.map((sketch) => {
      const rows = Array.from({ length: sketch.rows }, (_, i) => of(this.#firstRow(sketch) + i));
      const mean = (name: keyof Reached) => rows.reduce((sum, row) => sum + row[name], 0) / rows.length;
      return { value: mean('value'), excitement: mean('excitement') };
    });
  }
}

function stacked(states: AdamState[]): AdamState {
  const names = ['parameters', 'first', 'second'] as const;
  const all = names.map((name) => [name, tf.concat(states.map((state) => state[name]))]);
  tf.dispose(states);
  return Object.fromEntries(all) as AdamState;
}
