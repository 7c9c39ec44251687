import { at } from '../../../base/at.ts';
import { wasmHeap } from '../../backend/heap.ts';
import { channelSums } from '../../backend/kernels/channel-sums.ts';
import * as tf from '../../backend/tensors.ts';
import type { LrnOp, OpRule, Primal } from './kinds/op.ts';

/**
 * Local response normalization (Krizhevsky et al. 2012): y = x * d^-beta, d = bias + alpha * (sum of x^2 over
 * nearby channels). Where the backend's memory can be read, a window slides along the channels; elsewhere shifted copies
 * are added up.
 */
export const lrn: OpRule<LrnOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => tf.div(input, power(denominator(op, input), op.attrs.beta)),

  push(op, primal, [tangent], { frozenNorm }) {
    const { outer, slope } = factors(op, primal);
    if (frozenNorm) return tf.mul(tangent, outer);
    const within = nearby(op, tangent, primal.input(0));
    return tf.sub(tf.mul(tangent, outer), tf.mul(slope, within));
  },

  pull(op, primal, cotangent, { frozenNorm }) {
    const { outer, slope } = factors(op, primal);
    if (frozenNorm) return [tf.mul(cotangent, outer)];
    const within = nearby(op, cotangent, slope);
    return [tf.sub(tf.mul(cotangent, outer), tf.mul(primal.input(0), within))];
  },
};

/** dy = outer * dx - slope * nearby(x * dx), outer = d^-beta, slope = 2 alpha beta x d^(-beta - 1). */
function factors(op: LrnOp, primal: Primal): { outer: tf.Tensor; slope: tf.Tensor } {
  const { alpha, beta } = op.attrs;
  const [outer, slope] = primal.residual('factors', () => {
    const x = primal.input(0);
    const d = denominator(op, x);
    const above = tf.div(1, power(d, beta));
    return [above, tf.mul(2 * alpha * beta, tf.div(tf.mul(x, above), d))];
  });
  return { outer, slope };
}

/** d. */
export function denominator(op: LrnOp, x: tf.Tensor): tf.Tensor {
  const { bias, alpha } = op.attrs;
  return tf.add(bias, tf.mul(alpha, nearby(op, x, x)));
}

/** d^beta. The usual exponents are roots, which are many times faster than powers. */
export function power(d: tf.Tensor, beta: number): tf.Tensor {
  if (beta === 0.5) return tf.sqrt(d);
  if (beta !== 0.75) return tf.pow(d, beta);
  const root = tf.sqrt(d);
  return tf.mul(root, tf.sqrt(root));
}

/** The sum of a * b over nearby channels; the batch of b is 1, or that of a. */
export function nearby({ attrs: { radius } }: LrnOp, a: tf.Tensor, b: tf.Tensor): tf.Tensor {
  const heap = wasmHeap();
  if (heap) return channelSums(heap, a, b, radius);
  const channels = at(a.shape, 3);
  const products = tf.mul(a, b);
  const rows: tf.Tensor2D = tf.reshape(products, [-1, channels]);
  const wide = tf.pad(rows, [
    [0, 0],
    [radius, radius],
  ]);
  const shifted = Array.from({ length: 2 * radius + 1 }, (_, shift) =>
    tf.slice(wide, [0, shift], [rows.shape[0], channels]),
  );
  return tf.reshape(tf.addN(shifted), products.shape);
}
