import { HEAD_TENSOR } from '../../../base/derived.ts';
import * as tf from '../../backend/tensors.ts';
import type { Network } from '../network.ts';
import type { Weights } from '../ops/kinds/op.ts';
import { Trace } from '../trace.ts';
import { pullWeights } from '../weights.ts';
import { disposeWeights } from './descent.ts';

/**
 * Feedback on reasons: training goes on with a penalty on what the painted parts of pictures change,
 *
 *   weight * mean over pictures of sum over classes of (z(picture) - z(picture, the painted part erased))^2
 *
 * with z the scores. It is "right for the right reasons" (Ross et al. 2017) with occlusion as the attribution that is
 * penalized, and not the gradient: a gradient at the painted places misses what their surroundings see of them.
 */

/** What the trained part of a network reads of a picture, and of the same with the painted part erased; by tensor. */
export interface Pair {
  whole: Record<string, tf.Tensor>;
  erased: Record<string, tf.Tensor>;
}

/**
 * Returns by how much the features of a head differ between the two pictures of each pair: row-major, [pairs, channels].
 * @param tensor what the head reads, [1, height, width, channels], of which it takes the means, or [1, channels]
 */
export async function differences(tensor: string, pairs: readonly Pair[]): Promise<Float64Array> {
  const rows = tf.tidy(() =>
    tf.concat(
      pairs.map(({ whole, erased }) => {
        const difference = tf.sub(whole[tensor]!, erased[tensor]!);
        return difference.rank === 4 ? tf.mean(difference, [1, 2]) : difference;
      }),
    ),
  );
  const data = Float64Array.from(await rows.data());
  rows.dispose();
  return data;
}

/** The longest gradient of the penalty: it is steep at first (gradient clipping, Pascanu et al. 2013). */
const LONGEST = 1;

/**
 * Returns the gradient of the penalty by the weights of some ops. The caller disposes of it.
 * @param names of the ops
 */
export function penaltyGradient(
  network: Network,
  names: readonly string[],
  pairs: readonly Pair[],
  weight: number,
): Weights {
  const ops = network.ops.filter(({ name }) => names.includes(name));
  const parts = pairs.flatMap(({ whole, erased }) => {
    const [before, after] = [Trace.from(network, whole), Trace.from(network, erased)];
    const cotangent = tf.tidy(() =>
      tf.mul(tf.sub(before.get(HEAD_TENSOR), after.get(HEAD_TENSOR)), (2 * weight) / pairs.length),
    );
    const opposite = tf.neg(cotangent);
    const found = [
      pullWeights(before, ops, new Map([[HEAD_TENSOR, cotangent]])),
      pullWeights(after, ops, new Map([[HEAD_TENSOR, opposite]])),
    ];
    tf.dispose([cotangent, opposite]);
    before.dispose();
    after.dispose();
    return found;
  });
  const total = shortened(parts);
  for (const part of parts) disposeWeights(part);
  return total;
}

/** Returns the sum of some gradients, made shorter where it is longer than {@link LONGEST}. */
function shortened(parts: readonly Weights[]): Weights {
  const sums = new Map<string, Record<string, tf.Tensor>>();
  tf.tidy(() => {
    for (const part of parts) {
      for (const [name, own] of part) {
        const sum = sums.get(name) ?? {};
        for (const [key, tensor] of Object.entries(own))
          sum[key] = sum[key] ? tf.add(sum[key], tensor) : tensor;
        sums.set(name, sum);
      }
    }
    const squares = [...sums.values()].flatMap((own) => Object.values(own).map((t) => tf.sum(tf.square(t))));
    const factor = tf.minimum(1, tf.div(LONGEST, tf.add(tf.sqrt(tf.addN(squares)), 1e-30)));
    for (const sum of sums.values()) {
      for (const [key, tensor] of Object.entries(sum)) sum[key] = tf.keep(tf.mul(tensor, factor));
    }
  });
  return sums;
}
