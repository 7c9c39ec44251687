/**
 * Operations that keep NaN and infinities where a backend's own kernel makes numbers of them: XNNPACK, behind the
 * WASM backend, clamps NaN to a bound, or takes it for a negative number; shaders and the CPU backend leave it out of a
 * maximum.
 */

import { wasmHeap } from '../../backend/heap.ts';
import { farFromOverflow } from '../../backend/kernels/far-from-overflow.ts';
import * as tf from '../../backend/tensors.ts';

/** The larger of two numbers; NaN where either is. */
export const maximum = (a: tf.Tensor, b: tf.Tensor): tf.Tensor =>
  tf.where(tf.isNaN(b), tf.add(a, b), tf.maximum(a, b));

/** The smaller of two numbers; NaN where either is. */
export const minimum = (a: tf.Tensor, b: tf.Tensor): tf.Tensor =>
  tf.where(tf.isNaN(b), tf.add(a, b), tf.minimum(a, b));

/** Limits numbers to a range; NaN stays. */
export const clip = (x: tf.Tensor, least: number, most: number): tf.Tensor =>
  tf.minimum(tf.maximum(x, least), most);

/** x^exponent; NaN stays. */
export const power = (x: tf.Tensor, exponent: number): tf.Tensor =>
  tf.where(tf.isNaN(x), x, tf.pow(x, exponent));

/**
 * Computes by a fast way, which loses NaN on the WASM backend alone; by an exact one where x holds NaN or may overflow.
 */
export function byRange(x: tf.Tensor, fast: () => tf.Tensor, exact: () => tf.Tensor): tf.Tensor {
  const heap = wasmHeap();
  return heap && !farFromOverflow(heap, x) ? exact() : fast();
}

/**
 * Returns the largest number of each window; NaN where the window holds one.
 * @param pool returns the largest number of each window, of numbers only
 */
export function largestOf(x: tf.Tensor, pool: (x: tf.Tensor) => tf.Tensor): tf.Tensor {
  const heap = wasmHeap();
  if (heap && farFromOverflow(heap, x)) return pool(x);
  const missing = tf.isNaN(x);
  const numbers = tf.where(missing, tf.zerosLike(x), x);
  const within = pool(tf.cast(missing, 'float32'));
  return tf.where(tf.greater(within, 0), tf.fill(within.shape, Number.NaN), pool(numbers));
}

/**
 * Multiplies x by matrices whose weights of zero let nothing through: a plain product makes NaN of zero times NaN or an
 * infinity.
 * @param map the product; `of` is applied to the weights first
 */
export function linearly(
  x: tf.Tensor,
  map: (x: tf.Tensor, of?: (weight: tf.Tensor) => tf.Tensor) => tf.Tensor,
) {
  const heap = wasmHeap();
  if (heap && farFromOverflow(heap, x)) return map(x);
  const finite = tf.isFinite(x);
  const numbers = tf.where(finite, x, tf.zerosLike(x));
  const share = (of: tf.Tensor) => map(tf.cast(of, 'float32'), tf.abs);
  const missing = tf.greater(share(tf.isNaN(x)), 0);
  const signs = map(tf.where(tf.isInf(x), tf.sign(x), tf.zerosLike(x)));
  const infinite = tf.greater(share(tf.isInf(x)), 0);
  const beyond = tf.where(infinite, tf.div(signs, tf.zerosLike(signs)), map(numbers));
  return tf.where(missing, tf.fill(beyond.shape, Number.NaN), beyond);
}
