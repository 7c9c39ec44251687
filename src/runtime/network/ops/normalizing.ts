import * as tf from '../../backend/tensors.ts';
import type { LinearRules } from './kinds/op.ts';

/** Numbers with mean 0 and variance 1, and the factor that made them so. */
type Normalized = [normal: tf.Tensor, factor: tf.Tensor];

/** Along which axes numbers are normalized, and whether their mean is taken away before. */
export interface Over {
  axes: number[];
  centred: boolean;
}

/** n = (x - mean) * r along some axes, r = 1 / sqrt(variance + epsilon); x * r where the mean stays. */
export function normalized(x: tf.Tensor, { axes, centred }: Over, epsilon: number): Normalized {
  const moved = centred ? tf.sub(x, tf.mean(x, axes, true)) : x;
  const factor = tf.rsqrt(tf.add(tf.mean(tf.square(moved), axes, true), epsilon));
  return [tf.mul(moved, factor), factor];
}

/**
 * The Jacobian of n, r (I - 1 1^T / c - n n^T / c) over c numbers, times a vector; it is symmetric. Where the mean stays,
 * its second part is nothing; where r is a constant, its last.
 */
export function throughNormalized(
  vector: tf.Tensor,
  [normal, factor]: Normalized,
  { axes, centred }: Over,
  { frozenNorm = false }: LinearRules = {},
): tf.Tensor {
  const moved = centred ? tf.sub(vector, tf.mean(vector, axes, true)) : vector;
  if (frozenNorm) return tf.mul(factor, moved);
  const along = tf.mul(normal, tf.mean(tf.mul(normal, vector), axes, true));
  return tf.mul(factor, tf.sub(moved, along));
}
