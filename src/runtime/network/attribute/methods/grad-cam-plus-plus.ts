import * as tf from '../../../backend/tensors.ts';
import { pull } from '../../pull.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, checkPositions, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';

/** What is attributed to what, and how. */
export interface GradCamPlusPlusRequest extends EndsRequest {
  /** Whether only what speaks for the target is kept. */
  rectify: boolean;
}

/**
 * Grad-CAM++ (Chattopadhyay et al. 2018): at each position the sum over channels of activation times the channel's
 * weight, which is the sum over positions of its positive gradient g times g^2 / (2 g^2 + s g^3), with s the sum of its
 * activations. Fault `attribution-needs-positions` unless `from` are positions.
 */
export async function gradCamPlusPlus(
  trace: Trace,
  request: GradCamPlusPlusRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  checkPositions(trace, request.from, 'Grad-CAM++');
  const { from, to, activation, targets, shape, scoreAt } = findEnds(trace, request);
  const score = scoreAt(trace);
  const [, height = 1, width = 1, channels = 1] = activation.shape;
  const positions = height * width;
  const { only } = request.from;
  const count = only === undefined ? positions : 1;
  const cost = spanCost(trace, from, to);
  const plan = planOfRuns(
    { way: 'pull', passes: targets.length, flops: targets.length * cost.flops },
    cost.bytes + 4 * positions * channels,
    options,
  );
  const data = new Float32Array(count * targets.length);
  const passes = {
    compute(start: number, end: number) {
      const cotangent = score.gradients(targets.slice(start, end));
      const gradients = tf.reshape(pull(trace, { from, to, cotangent }), [-1, positions, channels]);
      const vectors = tf.reshape(activation, [positions, channels]);
      const squares = tf.square(gradients);
      const below = tf.add(tf.mul(2, squares), tf.mul(tf.sum(vectors, 0), tf.mul(squares, gradients)));
      const shares = tf.divNoNan(squares, below);
      const weights = tf.sum(tf.mul(tf.relu(gradients), shares), 1);
      const maps = tf.matMul(weights as tf.Tensor2D, vectors as tf.Tensor2D, false, true);
      const kept = request.rectify ? tf.relu(maps) : maps;
      return only === undefined ? kept : tf.slice(kept, [0, only], [-1, 1]);
    },
    write(values: Float32Array, start: number) {
      values.forEach((entry, i) => {
        data[(i % count) * targets.length + start + Math.floor(i / count)] = entry;
      });
    },
    partial: () => data,
  };
  return { shape, data, plan: await inBatches(plan, passes, options) };
}
