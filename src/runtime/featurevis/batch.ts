import { at } from '../../base/at.ts';
import { pictureFacts } from '../../base/input.ts';
import { keyOf } from '../../base/key.ts';
import { type AdamState, adamStep, mapState } from '../adam.ts';
import * as tf from '../backend/tensors.ts';
import { pullInput, toInput } from '../input/picture/preprocess.ts';
import type { Network } from '../network/network.ts';
import { pullAll } from '../network/pull.ts';
import { Trace } from '../network/trace.ts';
import { seedFrom, uniform } from '../random.ts';
import { type Bucket, bucketsOf, byBucket } from './buckets.ts';
import { over, pullOver } from './cutout.ts';
import type { JobRun } from './job.ts';
import { type Aim, Objectives } from './objectives/objectives.ts';
import { pace } from './pace.ts';
import type { Parameterization } from './parameterization.ts';
import { Retouch } from './retouch.ts';
import type { SharedTensors } from './shared-tensors.ts';
import { seenSize, transformsOf } from './stages.ts';
import { type Drawn, drawAll, type Transform } from './transforms.ts';

/** Returns a key: runs with the same one can be worked on in one batch. */
export function batchKey({ job: { recipe, mask }, size, redirected }: JobRun): string {
  const { parameterization, alpha, within, decay, pad, jitter, zoom, rotate } = recipe;
  const look = [parameterization, alpha, within ?? null, decay];
  return keyOf([...look, pad, jitter, zoom, rotate, size, redirected, !mask]);
}

/** What one run reached in a step; for a family the mean. */
export interface Reached {
  value: number;
  /** How much the network responded, without the objective's penalties. */
  excitement: number;
}

/** A bucket in one step, with the random transforms that its pictures get. */
interface DrawnBucket extends Bucket {
  drawn: Drawn;
}

/**
 * Runs of one {@link batchKey} that are worked on together, one row for each picture. Holds their tensors until
 * {@link release}.
 */
export class Batch {
  readonly runs: JobRun[];
  readonly #network: Network;
  readonly #tensors: SharedTensors;
  readonly #parameterization: Parameterization;
  readonly #transforms: Transform[];
  readonly #objectives: Objectives;
  readonly #buckets: Bucket[];
  /** For pictures that keep what they started from in places. */
  readonly #retouch: Retouch | undefined;
  /** For pictures that are cut out within a circle; owned by {@link SharedTensors}. */
  readonly #vignette: tf.Tensor | undefined;
  #state: AdamState;

  constructor(network: Network, runs: JobRun[], tensors: SharedTensors) {
    this.runs = byBucket(runs);
    const [first] = this.runs as [JobRun];
    const { recipe } = first.job;
    this.#network = network;
    this.#tensors = tensors;
    this.#parameterization = tensors.parameterization(recipe, first.size);
    this.#transforms = transformsOf(recipe);
    const aims = this.runs.flatMap(({ goal, rows }, family) => Array<Aim>(rows).fill({ goal, family }));
    this.#objectives = new Objectives(network, aims, seenSize(this.#transforms, first.size));
    this.#buckets = bucketsOf(this.runs);
    this.#retouch = first.job.mask && new Retouch(this.runs, first.size, this.#parameterization.planes);
    this.#vignette = tensors.vignette(recipe, first.size);
    this.#state = stacked(this.runs.map((run) => run.take(tensors)));
  }

  /** Takes one step up the gradient. Returns each run with what its objective was before the step. */
  async step(): Promise<[run: JobRun, reached: Reached][]> {
    const buckets = this.#buckets.map((bucket) => ({ ...bucket, drawn: this.#draw(bucket.run) }));
    const [next, reached] = tf.tidy(() => this.#advance(buckets));
    for (const { drawn } of buckets) drawn.dispose?.();
    tf.dispose(this.#state);
    this.#state = next;
    try {
      const numbers = await reached.data();
      return this.#perRun((row) => ({ value: at(numbers, row), excitement: at(numbers, row + this.#rows) }));
    } finally {
      reached.dispose();
    }
  }

  /** Returns the pictures of a run as they are now: [rows, size, size, planes], row-major. */
  async pictures(run: JobRun): Promise<{ data: Float32Array; size: number; planes: number }> {
    const first = this.#firstRow(run);
    const { size, planes, shape } = this.#parameterization;
    const pictures = tf.tidy(() => {
      const own = tf.slice(this.#state.parameters, first, run.rows);
      const made = this.#parameterization.pictures(tf.reshape(own, [run.rows, ...shape]));
      return this.#shown(made, first);
    });
    try {
      return { data: (await pictures.data()) as Float32Array, size, planes };
    } finally {
      pictures.dispose();
    }
  }

  /** Gives every run its tensors back. */
  release(): void {
    for (const run of this.runs) {
      const first = this.#firstRow(run);
      run.keep(mapState(this.#state, (tensor) => tf.slice(tensor, first, run.rows)));
    }
    tf.dispose(this.#state);
    this.#objectives.dispose();
    this.#retouch?.dispose();
  }

  get #rows(): number {
    return this.runs.reduce((sum, { rows }) => sum + rows, 0);
  }

  #draw({ step, size, job: { recipe } }: JobRun): Drawn {
    return drawAll(this.#transforms, uniform(seedFrom([recipe.seed, 'draw', step])), [size, size]);
  }

  #advance(buckets: DrawnBucket[]): [AdamState, tf.Tensor] {
    const { preprocess } = pictureFacts(this.#network.manifest.input);
    const { network } = this.#objectives;
    const made = this.#parameterization.pictures(this.#state.parameters);
    const pictures = this.#shown(made);
    const seen = this.#byBucket(buckets, (bucket, rowsOf) =>
      bucket.drawn.apply(this.#onBackground(rowsOf(pictures), bucket)),
    );
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
        this.runs.flatMap(({ step, rows, job }) => Array(rows).fill(step / job.recipe.steps)),
      );
      const rules = { redirectRelu: at(this.runs, 0).redirected };
      const arrived = pullInput(pullAll(trace, { from: network.input, entries, rules }), preprocess);
      const back = this.#byBucket(buckets, (bucket, rowsOf) =>
        this.#pullBackground(rowsOf(pictures), bucket.drawn.pull(rowsOf(arrived)), bucket),
      );
      const whole = direct ? tf.add(back, direct) : back;
      const gradient = this.#parameterization.pull(this.#state.parameters, made, this.#pullShown(whole));
      const rows = this.runs.flatMap(({ rate, step, rows, job: { recipe } }) =>
        Array(rows).fill({ rate: rate * pace(recipe, step / recipe.steps), updates: step }),
      );
      return [adamStep(this.#state, gradient, rows), tf.concat([values, excitement])];
    } finally {
      trace.dispose();
    }
  }

  /** Returns pictures as they are seen, from those that their parameters make; `first` is their first row. */
  #shown(made: tf.Tensor, first = 0): tf.Tensor {
    const retouched = this.#retouch?.apply(made, first) ?? made;
    return this.#vignette ? tf.mul(retouched, this.#vignette) : retouched;
  }

  /** The adjoint of the derivative of {@link #shown}. */
  #pullShown(cotangent: tf.Tensor): tf.Tensor {
    const within = this.#vignette ? tf.mul(cotangent, this.#vignette) : cotangent;
    return this.#retouch?.pull(within) ?? within;
  }

  #onBackground(pictures: tf.Tensor, bucket: Bucket): tf.Tensor {
    return pictures.shape[3] === 3 ? pictures : over(pictures, this.#background(bucket));
  }

  #pullBackground(pictures: tf.Tensor, cotangent: tf.Tensor, bucket: Bucket): tf.Tensor {
    return pictures.shape[3] === 3 ? cotangent : pullOver(pictures, this.#background(bucket), cotangent);
  }

  #background({ run }: Bucket): tf.Tensor {
    return this.#tensors.background(run.job.recipe, run.size, run.step);
  }

  /** Joins what `work` makes of each bucket; `rowsOf` takes the bucket's rows out of a tensor of the whole batch. */
  #byBucket<B extends Bucket>(
    buckets: B[],
    work: (bucket: B, rowsOf: (whole: tf.Tensor) => tf.Tensor) => tf.Tensor,
  ): tf.Tensor {
    const parts = buckets.map((bucket) =>
      work(bucket, (whole) => (buckets.length === 1 ? whole : tf.slice(whole, bucket.first, bucket.rows))),
    );
    return parts.length === 1 ? at(parts, 0) : tf.concat(parts);
  }

  #firstRow(run: JobRun): number {
    return this.runs.slice(0, this.runs.indexOf(run)).reduce((sum, { rows }) => sum + rows, 0);
  }

  #perRun(of: (row: number) => Reached): [JobRun, Reached][] {
    return this.runs.map((run) => {
      const rows = Array.from({ length: run.rows }, (_, i) => of(this.#firstRow(run) + i));
      const mean = (name: keyof Reached) => rows.reduce((sum, row) => sum + row[name], 0) / rows.length;
      return [run, { value: mean('value'), excitement: mean('excitement') }];
    });
  }
}

/** Joins states, one below the other, and disposes of them. */
function stacked(states: AdamState[]): AdamState {
  const joined = {
    parameters: tf.concat(states.map(({ parameters }) => parameters)),
    first: tf.concat(states.map(({ first }) => first)),
    second: tf.concat(states.map(({ second }) => second)),
  };
  tf.dispose(states);
  return joined;
}
