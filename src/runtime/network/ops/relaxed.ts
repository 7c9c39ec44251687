import * as tf from '../../backend/tensors.ts';
import { tfPadding } from './geometry.ts';
import type { PoolOp, Primal } from './kinds/op.ts';
import { spreadEvenly, sweepsOf, windowCounts } from './pooling.ts';

/**
 * A max-pool as if it had computed S / (e + A) with S = avg(x^2), A = avg|x|, e = 0.01 (Olah et al. 2018). Over a
 * window of n elements, the derivative by each is `square` * 2x - `linear` * sign(x).
 */
export interface Relaxation {
  /** 1 / (n(e + A)), [batch, ...shape of the output]. */
  square: tf.Tensor;
  /** S / (n(e + A)^2). */
  linear: tf.Tensor;
}

/** Returns the relaxation of a max-pool at a run, and keeps it with the run. */
export function relaxationOf(op: PoolOp<'maxpool'>, primal: Primal): Relaxation {
  const [square, linear] = primal.residual('relaxed', () => {
    const { size, strides, padding } = op.attrs;
    const x = primal.input(0) as tf.Tensor4D;
    const mean = (y: tf.Tensor4D) => tf.avgPool(y, size, strides, tfPadding(padding));
    const denominator = tf.add(0.01, mean(tf.abs(x)));
    const counts = windowCounts(sweepsOf(op, primal.inputShape(0)));
    const bySquare = tf.div(1, tf.mul(counts, denominator));
    return [bySquare, tf.div(tf.mul(bySquare, mean(tf.square(x))), denominator)];
  });
  return { square, linear };
}

/** Takes a cotangent back through a relaxed pool: to each element, from all windows that hold it. */
export function pullRelaxed(op: PoolOp<'maxpool'>, primal: Primal, cotangent: tf.Tensor): tf.Tensor {
  const sweeps = sweepsOf(op, primal.inputShape(0));
  const { square, linear } = relaxationOf(op, primal);
  const x = primal.input(0);
  const toSquare = spreadEvenly(tf.mul(cotangent, square), sweeps);
  const toLinear = spreadEvenly(tf.mul(cotangent, linear), sweeps);
  return tf.sub(tf.mul(tf.mul(2, x), toSquare), tf.mul(tf.sign(x), toLinear));
}

/** Takes a tangent through a relaxed pool. */
export function pushRelaxed(op: PoolOp<'maxpool'>, primal: Primal, tangent: tf.Tensor): tf.Tensor {
  const { size, strides, padding } = op.attrs;
  const { square, linear } = relaxationOf(op, primal);
  const counts = windowCounts(sweepsOf(op, primal.inputShape(0)));
  const x = primal.input(0);
  const sum = (y: tf.Tensor) =>
    tf.mul(counts, tf.avgPool(y as tf.Tensor4D, size, strides, tfPadding(padding)));
  const bySquare = tf.mul(square, sum(tf.mul(tf.mul(2, x), tangent)));
  return tf.sub(bySquare, tf.mul(linear, sum(tf.mul(tf.sign(x), tangent))));
}
