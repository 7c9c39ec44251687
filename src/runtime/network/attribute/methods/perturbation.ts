import { at } from '../../../../base/at.ts';
import { type AdamState, adamStart, adamStep, mapState } from '../../../adam.ts';
import * as tf from '../../../backend/tensors.ts';
import { linearMap, type Maps, mapped } from '../../ops/resize.ts';
import { pull } from '../../pull.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { inBatches } from '../batches.ts';
import { spanCost } from '../cost.ts';
import {
  type Attribution,
  checkPositions,
  type Ends,
  type EndsRequest,
  findEnds,
  gradientsOfEach,
} from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/** How a mask is found. */
interface MaskSearch {
  steps: number;
  /** Most cells of the mask along each side; it is enlarged to the layer. */
  cells: number;
  /** What it costs to take everything away, beside the whole fall of the score. */
  area: number;
  /** What steps between neighbouring cells cost. */
  smooth: number;
}

/** What is attributed to what, and how. */
export type PerturbationRequest = EndsRequest & MaskSearch;

/** Adam's step, in the log-odds of what is kept; what they are at the start: an eighth is taken away. */
const [RATE, START] = [0.2, 2];
/** Less than this a score does not fall. */
const NO_FALL = 1e-6;
/** Bytes of the runs of one step. */
const BATCH_BYTES = 64e6;

/**
 * Meaningful perturbation (Fong and Vedaldi 2017), the deletion game: the small smooth mask that takes away what the score
 * needs most, found by gradient steps; returns how much is taken away at each position, 0 to 1. The score counts by its
 * fall from what it is to that of an empty layer. Fault `attribution-needs-positions` unless `from` are positions.
 */
export async function perturbation(
  trace: Trace,
  request: PerturbationRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  checkPositions(trace, request.from, 'Meaningful perturbation');
  const ends = findEnds(trace, request);
  const { from, to, activation, targets, shape } = ends;
  const [, height = 1, width = 1] = activation.shape;
  const places = height * width;
  const { only } = request.from;
  const { flops } = spanCost(trace, from, to);
  const { batchBytes = BATCH_BYTES } = options;
  const together = Math.max(1, Math.floor(batchBytes / restartBytes(trace, from, to)));
  const size = targets.length;
  const data = new Float32Array((only === undefined ? places : 1) * size);
  let search: MasksOf | undefined;
  const passes = {
    compute(start: number) {
      const [group, turn] = [Math.floor(start / request.steps), start % request.steps];
      const first = group * together;
      if (turn === 0) {
        search?.dispose();
        search = new MasksOf(trace, ends, targets.slice(first, first + together), request);
      }
      return search!.step(turn);
    },
    write(values: Float32Array, start: number) {
      const first = Math.floor(start / request.steps) * together;
      values.forEach((value, i) => {
        const [target, place] = [first + Math.floor(i / places), i % places];
        if (only === undefined) data[place * size + target] = value;
        else if (place === only) data[target] = value;
      });
    },
    partial: () => data,
  };
  const count = request.steps * Math.ceil(size / together);
  try {
    const plan = await inBatches(
      { way: 'run', passes: count, perBatch: 1, batches: count, flops: 2 * size * request.steps * flops },
      passes,
      options,
    );
    return { shape, data, plan };
  } finally {
    search?.dispose();
  }
}

/** The masks for some targets, on their way. */
class MasksOf {
  readonly #trace: Trace;
  readonly #ends: Ends;
  readonly #targets: number[];
  readonly #search: MaskSearch;
  readonly #maps: Maps;
  /** How far each score falls, [targets, 1, 1, 1]. */
  readonly #falls: tf.Tensor;
  /** The log-odds of what is kept, [targets, rows, columns, 1]. */
  #state: AdamState;

  constructor(trace: Trace, ends: Ends, targets: number[], search: MaskSearch) {
    [this.#trace, this.#ends, this.#targets, this.#search] = [trace, ends, targets, search];
    const { from, to, activation } = ends;
    const [, height = 1, width = 1] = activation.shape;
    const [rows, columns] = [Math.min(search.cells, height), Math.min(search.cells, width)];
    this.#maps = { rows: tf.keep(linearMap(rows, height)), columns: tf.keep(linearMap(columns, width)) };
    this.#falls = tf.keep(
      tf.tidy(() => {
        const empty = restart(trace, from, to, tf.zerosLike(activation));
        try {
          const score = ends.scoreAt(trace);
          const [full, bare] = [score.values(trace.get(to), targets), score.values(empty.get(to), targets)];
          return tf.reshape(tf.maximum(tf.abs(tf.sub(full, bare)), NO_FALL), [targets.length, 1, 1, 1]);
        } finally {
          empty.dispose();
        }
      }),
    );
    const start = tf.fill([targets.length, rows, columns, 1], START);
    this.#state = mapState(adamStart(start), tf.keep);
  }

  /** Takes a step, and returns what is taken away then: [targets, height, width]. */
  step(turn: number): tf.Tensor {
    const rows = this.#targets.map(() => ({ rate: RATE, updates: turn }));
    const next = mapState(
      tf.tidy(() => adamStep(this.#state, this.#rise(), rows)),
      tf.keep,
    );
    tf.dispose(this.#state);
    this.#state = next;
    const kept = mapped(tf.sigmoid(next.parameters), this.#maps, false);
    return tf.reshape(tf.sub(1, kept), kept.shape.slice(0, 3));
  }

  dispose(): void {
    tf.dispose([...Object.values(this.#state), this.#maps.rows, this.#maps.columns, this.#falls]);
  }

  /** Returns the direction in which what is kept gets better, by its log-odds. */
  #rise(): tf.Tensor {
    const { from, to, activation, scoreOf } = this.#ends;
    const { area, smooth } = this.#search;
    const kept = tf.sigmoid(this.#state.parameters) as tf.Tensor4D;
    const run = restart(this.#trace, from, to, tf.mul(activation, mapped(kept, this.#maps, false)));
    try {
      const cotangent = gradientsOfEach(scoreOf, run.get(to), (i) => [at(this.#targets, i)]);
      const gradient = pull(run, { from, to, cotangent });
      const byPlace = tf.div(tf.sum(tf.mul(gradient, activation), 3, true), this.#falls);
      const byCell = mapped(byPlace, this.#maps, true);
      const [, rows = 1, columns = 1] = kept.shape;
      const less = tf.sub(area / (rows * columns), tf.mul(smooth / (rows * columns), roughness(kept)));
      return tf.mul(tf.sub(less, byCell), tf.mul(kept, tf.sub(1, kept)));
    } finally {
      run.dispose();
    }
  }
}

/** Returns the derivative of the sum of squared steps between neighbouring cells. */
function roughness(x: tf.Tensor4D): tf.Tensor {
  const along = (axis: 1 | 2): tf.Tensor => {
    const length = x.shape[axis];
    if (length < 2) return tf.zerosLike(x);
    const begin = (from: number) => [0, axis === 1 ? from : 0, axis === 2 ? from : 0, 0];
    const size = x.shape.map((n, i) => (i === axis ? length - 1 : n));
    const steps = tf.sub(tf.slice(x, begin(1), size), tf.slice(x, begin(0), size)) as tf.Tensor4D;
    const padded = (before: number, after: number) =>
      tf.pad(steps, x.shape.map((_, i) => (i === axis ? [before, after] : [0, 0])) as [number, number][]);
    return tf.mul(2, tf.sub(padded(1, 0), padded(0, 1)));
  };
  return tf.add(along(1), along(2));
}
