import * as tf from '../backend/tensors.ts';

/**
 * Cuts a rectangle out of each plane of [n, height, width, channels]. Slices in three dimensions: slicing costs by the
 * innermost row, and rows of pixels are fewer than pixels.
 */
export function crop(x: tf.Tensor, top: number, left: number, height: number, width: number): tf.Tensor {
  const [count, rows, columns, channels] = x.shape as [number, number, number, number];
  const flat = tf.reshape(x, [count, rows, columns * channels]);
  const cut = tf.slice(flat, [0, top, left * channels], [count, height, width * channels]);
  return tf.reshape(cut, [count, height, width, channels]);
}
