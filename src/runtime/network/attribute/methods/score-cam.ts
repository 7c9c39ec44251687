import { at } from '../../../../base/at.ts';
import { softmaxOf } from '../../../../base/softmax.ts';
import * as tf from '../../../backend/tensors.ts';
import { restartBytes } from '../../restart.ts';
import { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, checkPositions, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/** What is attributed to what, and how. */
export interface ScoreCamRequest extends EndsRequest {
  /** Whether only what speaks for the target is kept. */
  rectify: boolean;
}

/**
 * Score-CAM (Wang et al. 2020): each channel's map, enlarged to the picture and brought to 0..1, covers the picture; the
 * channels' weights are the softmax of the scores that are left, and the map at each position is the weighted sum over
 * channels. Fault `attribution-needs-positions` unless `from` are positions.
 */
export async function scoreCam(
  trace: Trace,
  request: ScoreCamRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  checkPositions(trace, request.from, 'Score-CAM');
  const { to, activation, targets, shape, scoreAt } = findEnds(trace, request);
  const { network } = trace;
  const picture = trace.get(network.input);
  const [, height = 1, width = 1, channels = 1] = activation.shape;
  const plane = picture.shape.slice(1, 3) as [number, number];
  const score = scoreAt(trace);
  const { flops } = spanCost(trace, network.input, to);
  const plan = planOfRuns(
    { way: 'run', passes: channels, flops: channels * flops },
    restartBytes(trace, network.input, to),
    options,
  );
  const masks = tf.tidy(() =>
    zeroToOne(tf.transpose(tf.reshape(activation, [height, width, channels]), [2, 0, 1])),
  );
  const size = targets.length;
  const scores = new Float32Array(channels * size);
  const maps = (await activation.data()) as Float32Array;
  const { only } = request.from;
  const result = (known: number): Float32Array => {
    const weights = softmaxOver(scores, known, size);
    const places = only === undefined ? Array.from({ length: height * width }, (_, i) => i) : [only];
    return Float32Array.from({ length: places.length * size }, (_, i) => {
      const [place, target] = [at(places, Math.floor(i / size)), i % size];
      let sum = 0;
      for (let k = 0; k < known; k++) sum += weights[k * size + target]! * maps[place * channels + k]!;
      return request.rectify ? Math.max(0, sum) : sum;
    });
  };
  const passes = {
    compute(start: number, end: number) {
      const some = tf.expandDims(tf.slice(masks, start, end - start), -1) as tf.Tensor4D;
      const run = new Trace(network, tf.mul(picture, tf.image.resizeBilinear(some, plane, false, true)));
      try {
        return score.values(run.get(to), targets);
      } finally {
        run.dispose();
      }
    },
    write: (values: Float32Array, start: number) => scores.set(values, start * size),
    partial: result,
  };
  try {
    const done = await inBatches(plan, passes, options);
    return { shape, data: result(channels), plan: done };
  } finally {
    masks.dispose();
  }
}

/** Brings each map [height, width] of several to 0..1; one that is the same everywhere to 0. */
function zeroToOne(maps: tf.Tensor): tf.Tensor {
  const least = tf.min(maps, [1, 2], true);
  return tf.divNoNan(tf.sub(maps, least), tf.sub(tf.max(maps, [1, 2], true), least));
}

/** Returns the softmax over the first rows of a matrix [rows, columns], for each of its columns. */
function softmaxOver(scores: Float32Array, rows: number, columns: number): Float32Array {
  const weights = new Float32Array(scores.length);
  for (let column = 0; column < columns; column++) {
    const own = Float32Array.from({ length: rows }, (_, row) => scores[row * columns + column]!);
    softmaxOf(own).forEach((weight, row) => {
      weights[row * columns + column] = weight;
    });
  }
  return weights;
}
