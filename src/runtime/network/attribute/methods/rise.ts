import * as tf from '../../../backend/tensors.ts';
import { seedFrom, uniform } from '../../../random.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, checkPositions, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/** What is attributed to what, and by which masks. */
export interface RiseRequest extends EndsRequest {
  masks: number;
  /** Cells of a mask, along each side, before it is enlarged. */
  cells: number;
  /** The share of cells that is kept. */
  keep: number;
  seed: number;
}

/**
 * RISE (Petsiuk et al. 2018): the layer is covered by random masks; at each position the mean score of those that keep it,
 * weighted by how much they do, less the mean score of all. Masks are coarse cells, enlarged without edges and shifted.
 * Fault `attribution-needs-positions` unless `from` are positions.
 */
export async function rise(
  trace: Trace,
  request: RiseRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  checkPositions(trace, request.from, 'RISE');
  const { masks: count, cells, keep, seed } = request;
  const { from, to, activation, targets, shape, scoreAt } = findEnds(trace, request);
  const score = scoreAt(trace);
  const [, height = 1, width = 1] = activation.shape;
  const positions = height * width;
  const { only } = request.from;
  const size = targets.length;
  const { flops } = spanCost(trace, from, to);
  const plan = planOfRuns(
    { way: 'run', passes: count, flops: count * flops },
    restartBytes(trace, from, to) + 4 * positions,
    options,
  );
  const sums = new Float64Array(positions * size);
  const kept = new Float64Array(positions);
  const scores = new Float64Array(size);
  let done = 0;
  const now = (): Float32Array => {
    const all = Float32Array.from(sums, (sum, i) => {
      const weight = kept[Math.floor(i / size)]!;
      return weight === 0 ? 0 : sum / weight - scores[i % size]! / Math.max(1, done);
    });
    return only === undefined ? all : all.slice(only * size, (only + 1) * size);
  };
  const passes = {
    compute(start: number, end: number) {
      const covers = Array.from({ length: end - start }, (_, i) =>
        maskOf(uniform(seedFrom(['rise', seed, start + i])), { cells, keep, height, width }),
      );
      const masks = tf.tensor(covers, [covers.length, height, width, 1]);
      const run = restart(trace, from, to, tf.mul(activation, masks));
      try {
        const values = score.values(run.get(to), targets);
        return tf.concat([tf.reshape(masks, [covers.length, positions]), values], 1);
      } finally {
        run.dispose();
      }
    },
    write(values: Float32Array) {
      const width = positions + size;
      for (let first = 0; first < values.length; first += width) {
        done++;
        for (let k = 0; k < size; k++) scores[k]! += values[first + positions + k]!;
        for (let place = 0; place < positions; place++) {
          const share = values[first + place]!;
          kept[place]! += share;
          for (let k = 0; k < size; k++) sums[place * size + k]! += share * values[first + positions + k]!;
        }
      }
    },
    partial: now,
  };
  const executed = await inBatches(plan, passes, options);
  return { shape, data: now(), plan: executed };
}

/**
 * Returns a mask [height, width] of 0..1: cells that are kept or not at random, one more each way than asked for,
 * enlarged linearly and shifted at random by less than a cell.
 */
export function maskOf(
  random: () => number,
  { cells, keep, height, width }: { cells: number; keep: number; height: number; width: number },
): number[] {
  const side = cells + 1;
  const grid = Array.from({ length: side * side }, () => (random() < keep ? 1 : 0));
  const [down, right] = [random(), random()];
  const at = (row: number, column: number) => grid[Math.min(row, cells) * side + Math.min(column, cells)]!;
  return Array.from({ length: height * width }, (_, i) => {
    const y = ((Math.floor(i / width) + 0.5) / height) * (cells - 1) + down;
    const x = (((i % width) + 0.5) / width) * (cells - 1) + right;
    const [row, column] = [Math.floor(y), Math.floor(x)];
    const [below, beside] = [y - row, x - column];
    return (
      (1 - below) * ((1 - beside) * at(row, column) + beside * at(row, column + 1)) +
      below * ((1 - beside) * at(row + 1, column) + beside * at(row + 1, column + 1))
    );
  });
}
