import * as tf from '../../backend/tensors.ts';
import type { LinearRules } from './kinds/op.ts';

/** Numbers with mean 0 and variance 1, and the factor that made them so. */
type Normalized = [normal: tf.Tensor, factor: tf.Tensor];

/** n = (x - mean) * r along some axes, r = 1 / sqrt(variance + epsilon). */
export function normalized(x: tf.Tensor, axes: number[], epsilon: number): Normalized {
  const centred = tf.sub(x, tf.mean(x, axes, true));
  const factor = tf.rsqrt(tf.add(tf.mean(tf.square(centred), axes, true), epsilon));
  return [tf.mul(centred, factor), factor];
}

/**
 * The Jacobian of n, r (I - 1 1^T / c - n n^T / c) over c numbers, times a vector; it is symmetric. Where r is a constant,
 * its last part is nothing.
 */
export function throughNormalized(
  vector: tf.Tensor,
  [normal, factor]: Normalized,
  axes: number[],
  { frozenNorm = false }: LinearRules = {},
): tf.Tensor {
  const centred = tf.sub(vector, tf.mean(vector, axes, true));
  if (frozenNorm) return tf.mul(factor, centred);
  const along = tf.mul(normal, tf.mean(tf.mul(normal, vector), axes, true));
  return tf.mul(factor, tf.sub(centred, along));
}
