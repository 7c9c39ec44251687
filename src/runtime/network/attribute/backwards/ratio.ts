import * as tf from '../../../backend/tensors.ts';

/** Where a denominator is this small beside its largest, a ratio to it is taken for 0 / 0. */
const TINY = 1e-6;

/** Returns a / b, and `otherwise` where b is next to nothing. */
export function ratio(a: tf.Tensor, b: tf.Tensor, otherwise: tf.Tensor | number): tf.Tensor {
  const size = tf.abs(b);
  const there = tf.step(tf.sub(size, tf.mul(tf.max(size), TINY)));
  const safe = tf.add(tf.mul(there, b), tf.sub(1, there));
  return tf.add(tf.mul(there, tf.div(a, safe)), tf.mul(tf.sub(1, there), otherwise));
}
