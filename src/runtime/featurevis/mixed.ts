import * as tf from '@tensorflow/tfjs-core';

/**
 * Each pixel's colours times a matrix. Takes colours out and puts them in: faster than slices and pads, which
 * cost by the innermost row.
 * @param matrix [colours, count] row by row
 */
export function mixed(pictures: tf.Tensor, matrix: number[], count: number): tf.Tensor {
  const planes = pictures.shape.at(-1)!;
  const flat = tf.reshape(pictures, [-1, planes]) as tf.Tensor2D;
  return tf.reshape(tf.matMul(flat, tf.tensor2d(matrix, [planes, count])), [
    ...pictures.shape.slice(0, -1),
    count,
  ]);
}
