import { at } from '../../../base/at.ts';
import { HEAD_TENSOR } from '../../../base/derived.ts';
import { coverage, type Mask } from '../../../base/mask.ts';
import * as tf from '../../backend/tensors.ts';
import { uniform } from '../../random.ts';
import type { Network } from '../network.ts';
import type { Op, Weights } from '../ops/kinds/op.ts';
import { pull } from '../pull.ts';
import { Trace } from '../trace.ts';
import { pullWeights } from '../weights.ts';
import { disposeWeights } from './descent.ts';

/**
 * Feedback on reasons ("right for the right reasons", Ross et al. 2017): training goes on with a penalty on what a
 * network finds in the painted parts of pictures,
 *
 *   weight * mean over pictures and classes of sum over channels of mean over the painted part of (a n dz/da)^2
 *
 * with a the activations that the trained part reads, n their positions, so that it does not matter how many they are,
 * and z the scores. Ross et al. take log p in place of z, which is flat where a network is sure.
 */

/** What the trained part of a network reads of a picture on which something is painted. */
export interface Painted {
  /** [1, height, width, channels] by tensor; the caller's. */
  tensors: Record<string, tf.Tensor>;
  ignore: Mask;
}

/**
 * Returns how strongly the weights of each channel of a head are held down by the penalty, in addition to l2: of a head
 * on means it is a quadratic in them, as n dz_c/da_k is the weight of channel k for class c.
 * @returns [channels]
 */
export async function heldDown(
  tensor: string,
  painted: readonly Painted[],
  weight: number,
): Promise<Float64Array> {
  const sums = painted.map(({ tensors, ignore }) =>
    tf.tidy(() => {
      const activations = tensors[tensor]!;
      const shares = sharesOf(activations, ignore);
      return tf.sum(tf.mul(shares, tf.square(activations)), [0, 1, 2]);
    }),
  );
  const total = tf.tidy(() => tf.mul(tf.addN(sums), (2 * weight) / sums.length));
  const held = Float64Array.from(await total.data());
  tf.dispose([...sums, total]);
  return held;
}

/** Returns the share that each position has in the painted part, [1, height, width, 1]; they sum to 1. */
function sharesOf({ shape }: tf.Tensor, ignore: Mask): tf.Tensor {
  const [, height = 1, width = 1] = shape;
  const painted = coverage(ignore, height, width);
  const sum = painted.reduce((a, b) => a + b, 0);
  return tf.tensor(
    painted.map((entry) => entry / sum),
    [1, height, width, 1],
  );
}

/** How far activations are moved to differentiate a gradient, as a share of the largest. */
const STEP = 0.01;

/** The longest gradient of the penalty: it is steep at first (Pascanu et al. 2013). */
const LONGEST = 1;

/**
 * Returns the gradient of the penalty by the weights of some ops. The sum over classes is that over random signs of the
 * scores, which is the same on average; the derivative of a derivative is a difference of two gradients.
 * @param seed of the signs
 * The caller disposes of it.
 */
export function penaltyGradient(
  network: Network,
  ops: readonly Op[],
  painted: readonly Painted[],
  weight: number,
  seed: number,
): Weights {
  const total = new Map<string, Record<string, tf.Tensor>>();
  const random = uniform(seed);
  tf.tidy(() => {
    const gradients = painted.map(({ tensors, ignore }) => {
      const trace = Trace.from(network, tensors);
      const classes = at(trace.get(HEAD_TENSOR).shape, -1);
      const signs = tf.tensor(
        Float32Array.from({ length: classes }, () => (random() < 0.5 ? -1 : 1)),
        [1, classes],
      );
      const directions = Object.entries(tensors).map(([name, activations]) => {
        const slope = pull(trace, { from: name, to: HEAD_TENSOR, cotangent: signs });
        const [, height = 1, width = 1] = activations.shape;
        const factor = tf.mul(sharesOf(activations, ignore), (height * width) ** 2);
        return tf.mul(tf.mul(factor, tf.square(activations)), slope);
      });
      trace.dispose();
      const largest = (all: tf.Tensor[]) => tf.max(tf.stack(all.map((each) => tf.max(tf.abs(each)))));
      const step = tf.div(tf.mul(STEP, largest(Object.values(tensors))), tf.add(largest(directions), 1e-30));
      const moved = (sign: number) => {
        const start = Object.entries(tensors).map(([name, activations], i) => [
          name,
          tf.add(activations, tf.mul(tf.mul(step, sign), at(directions, i))),
        ]);
        const there = Trace.from(network, Object.fromEntries(start));
        const found = pullWeights(there, ops, new Map([[HEAD_TENSOR, signs]]));
        there.dispose();
        return found;
      };
      const [above, below] = [moved(1), moved(-1)];
      const scale = tf.div(weight / painted.length, step);
      return { above, below, scale };
    });
    for (const { above, below, scale } of gradients) {
      for (const [name, own] of above) {
        const sum = (total.get(name) ?? {}) as Record<string, tf.Tensor>;
        for (const [key, tensor] of Object.entries(own)) {
          const change = tf.mul(scale, tf.sub(tensor, below.get(name)?.[key] ?? tf.zerosLike(tensor)));
          sum[key] = sum[key] ? tf.add(sum[key], change) : change;
        }
        total.set(name, sum);
      }
      disposeWeights(above);
      disposeWeights(below);
    }
    const all = [...total.values()].flatMap((own) => Object.values(own));
    const norm = tf.sqrt(tf.addN(all.map((tensor) => tf.sum(tf.square(tensor)))));
    const shorter = tf.minimum(1, tf.div(LONGEST, tf.add(norm, 1e-30)));
    for (const own of total.values())
      for (const [key, tensor] of Object.entries(own)) own[key] = tf.keep(tf.mul(tensor, shorter));
  });
  return total;
}
