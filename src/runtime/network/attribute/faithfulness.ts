import type { Faithfulness } from '../../../../schema/dist/spec.ts';
import { gridOf } from '../../../base/layer.ts';
import { pearson } from '../../../base/pearson.ts';
import * as tf from '../../backend/tensors.ts';
import { randomOrder, seedFrom } from '../../random.ts';
import { Partition } from '../atoms.ts';
import { layerIn, tensorOf } from '../names.ts';
import { linearMap, mapped } from '../ops/resize.ts';
import { restart, restartBytes } from '../restart.ts';
import type { Trace } from '../trace.ts';
import { baselineOf } from './baseline.ts';
import { inBatches, planOfRuns } from './batches.ts';
import { spanCost } from './cost.ts';
import { checkMaps, type EndsRequest, findEnds } from './ends.ts';
import type { AttributionOptions } from './plan.ts';

/** How attributions are tried, as a document says it. */
export type Trial = Required<Omit<Faithfulness, 'type' | 'of' | 'score'>>;

/**
 * Tries attributions from the atoms of a layer to one target. `deletion` and `insertion` (Petsiuk et al. 2018): the scores as
 * the atoms are cut, largest first, or put back, [attributions + 1, steps + 1]; the last row is the mean of random orders.
 * `mu-fidelity` (Bhatt et al. 2020): the correlation, over random sets of atoms, of the sum of their attributions with the
 * fall of the score when they are cut; `infidelity` (Yeh et al. 2019): the mean square of the difference between the two,
 * attributions scaled to fit best, as a share of the mean square of the falls; both [attributions + 1]. A correlation with
 * what is always the same counts as 0. Fault `no-positions` where a picture is cut by what has none.
 * @param attributions one a row, a number for each atom
 */
export async function faithfulness(
  trace: Trace,
  ends: EndsRequest,
  attributions: ArrayLike<number>[],
  trial: Trial,
  options: AttributionOptions = {},
): Promise<Float32Array> {
  const { to, targets, scoreAt } = findEnds(trace, ends);
  const cutter = cutterOf(trace, ends.from, trial);
  const { tensor, count } = cutter;
  const random = Array.from({ length: trial.orders }, (_, i) =>
    randomOrder(count, seedFrom(['faithfulness', trial.seed, i])),
  );
  const score = scoreAt(trace);
  /** Returns the score with some of the atoms, one number for each set: 1 where an atom is kept. */
  const scoresWith = async (kept: Float32Array[], report: (fraction: number) => void) => {
    const scores = new Float32Array(kept.length);
    const { flops } = spanCost(trace, tensor, to);
    const plan = planOfRuns(
      { way: 'run', passes: kept.length, flops: kept.length * flops },
      restartBytes(trace, tensor, to),
      options,
    );
    const passes = {
      compute(start: number, end: number) {
        const rows = kept.slice(start, end);
        const masks = tf.tensor2d(
          rows.flatMap((row) => Array.from(row)),
          [rows.length, count],
        );
        const run = restart(trace, tensor, to, cutter.cut(masks));
        try {
          return score.values(run.get(to), targets);
        } finally {
          run.dispose();
        }
      },
      write: (values: Float32Array, start: number) => scores.set(values, start),
      partial: () => scores,
    };
    const { signal } = options;
    await inBatches(plan, passes, { ...(signal && { signal }), onProgress: report });
    return scores;
  };
  const report = (fraction: number) => options.onProgress?.(fraction);
  try {
    const isCurve = trial.metric === 'deletion' || trial.metric === 'insertion';
    return await (isCurve ? curves : fidelity)({ attributions, random, trial, count, scoresWith, report });
  } finally {
    cutter.dispose();
  }
}

interface Trying {
  attributions: ArrayLike<number>[];
  /** Random orders of the atoms. */
  random: number[][];
  trial: Trial;
  /** How many atoms there are. */
  count: number;
  scoresWith(kept: Float32Array[], report: (fraction: number) => void): Promise<Float32Array>;
  report(fraction: number): void;
}

/** Returns the atoms by their attribution, largest first; of equal ones in their own order. */
export const byAttribution = (attribution: ArrayLike<number>): number[] =>
  Array.from({ length: attribution.length }, (_, atom) => atom).sort(
    (a, b) => attribution[b]! - attribution[a]! || a - b,
  );

async function curves({ attributions, random, trial, count, scoresWith, report }: Trying) {
  const { steps, metric } = trial;
  const orders = [...attributions.map(byAttribution), ...random];
  const kept = orders.flatMap((order) =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const moved = new Set(order.slice(0, Math.round((step * count) / steps)));
      return Float32Array.from({ length: count }, (_, atom) =>
        Number(moved.has(atom) === (metric === 'insertion')),
      );
    }),
  );
  const scores = await scoresWith(kept, report);
  const width = steps + 1;
  const curve = (row: number) => scores.subarray(row * width, (row + 1) * width);
  const found = new Float32Array((attributions.length + 1) * width);
  found.set(scores.subarray(0, attributions.length * width));
  random.forEach((_, i) => {
    curve(attributions.length + i).forEach((value, step) => {
      found[attributions.length * width + step]! += value / random.length;
    });
  });
  return found;
}

async function fidelity({ attributions, random, trial, count, scoresWith, report }: Trying) {
  const { samples, share, metric, seed } = trial;
  const size = Math.min(count, Math.max(1, Math.round(share * count)));
  const sets = Array.from({ length: samples }, (_, i) =>
    randomOrder(count, seedFrom(['fidelity', seed, i])).slice(0, size),
  );
  const kept = sets.map((set) => {
    const row = new Float32Array(count).fill(1);
    for (const atom of set) row[atom] = 0;
    return row;
  });
  const scores = await scoresWith([new Float32Array(count).fill(1), ...kept], report);
  const falls = sets.map((_, i) => scores[0]! - scores[i + 1]!);
  const foretold = (attribution: ArrayLike<number>) =>
    sets.map((set) => set.reduce((sum, atom) => sum + attribution[atom]!, 0));
  const measure = metric === 'mu-fidelity' ? correlation : unforetold;
  const own = attributions.map((attribution) => measure(foretold(attribution), falls));
  // Random attributions are the numbers of the first, each at another atom.
  const shuffledOnes = random.map((order) =>
    measure(foretold(order.map((atom) => attributions[0]![atom]!)), falls),
  );
  const mean = shuffledOnes.reduce((sum, value) => sum + value / shuffledOnes.length, 0);
  return Float32Array.from([...own, mean]);
}

/** Returns the correlation of two lists; 0 where one is always the same. */
const correlation = (a: number[], b: number[]): number => pearson(a, b) ?? 0;

/** Returns the mean square of b that the best multiple of a leaves, as a share of that of b; 0 where b is nothing. */
function unforetold(a: number[], b: number[]): number {
  const inner = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  const [aa, ab, bb] = [inner(a, a), inner(a, b), inner(b, b)];
  if (bb === 0) return 0;
  return aa === 0 ? 1 : 1 - (ab * ab) / (aa * bb);
}

/** Cuts some atoms. */
interface Cutter {
  /** The tensor that is cut. */
  tensor: string;
  /** How many atoms there are. */
  count: number;
  /** Returns the tensor with what a mask [n, count] of 0 and 1 keeps: [n, ...shape]. */
  cut(masks: tf.Tensor): tf.Tensor;
  dispose(): void;
}

function cutterOf(trace: Trace, { layer, atom }: EndsRequest['from'], { cut, to }: Trial): Cutter {
  const shape = layerIn(trace, layer);
  const atoms = new Partition(atom, shape);
  const { count } = atoms;
  if (cut === 'layer') {
    const tensor = tensorOf(trace.network, layer);
    const activation = trace.get(tensor);
    const base = tf.keep(baselineOf(trace, layer, to === 'mean' ? 'mean' : 'zero'));
    return {
      tensor,
      count,
      cut(masks) {
        const rest = atoms.inBlocks(tf.sub(activation, base));
        return tf.add(base, atoms.inShape(tf.mul(rest, atoms.spread(masks))));
      },
      dispose: () => base.dispose(),
    };
  }
  checkMaps(trace, layer);
  const [height, width] = gridOf(shape)!;
  const { input } = trace.network;
  const picture = trace.get(input);
  const plane = picture.shape.slice(1, 3) as [number, number];
  const base = tf.keep(to === 'blur' ? blurred(picture) : baselineOf(trace, 'input', to));
  return {
    tensor: input,
    count,
    cut(masks) {
      const cells = tf.reshape(masks, [-1, height, width, 1]) as tf.Tensor4D;
      const kept = tf.image.resizeNearestNeighbor(cells, plane, false, true);
      return tf.add(base, tf.mul(kept, tf.sub(picture, base)));
    },
    dispose: () => base.dispose(),
  };
}

/** How many times smaller a picture is made to blur it. */
const BLUR = 16;

/** Returns a picture made smaller and larger again. */
function blurred(picture: tf.Tensor): tf.Tensor {
  const [height, width] = picture.shape.slice(1, 3) as [number, number];
  const [rows, columns] = [height, width].map((length) => Math.max(2, Math.round(length / BLUR))) as [
    number,
    number,
  ];
  return tf.tidy(() => {
    const small = mapped(
      picture,
      { rows: linearMap(height, rows), columns: linearMap(width, columns) },
      false,
    );
    return mapped(small, { rows: linearMap(rows, height), columns: linearMap(columns, width) }, false);
  });
}
