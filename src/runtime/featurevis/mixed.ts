import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';

/**
 * Multiplies each pixel's colours by a matrix: selects or adds planes faster than slices and pads, whose cost grows
 * with the number of innermost rows.
 * @param matrix [colours, count], row-major
 */
export function mixed(pictures: tf.Tensor, matrix: number[], count: number): tf.Tensor {
  const planes = at(pictures.shape, -1);
  const flat = tf.reshape(pictures, [-1, planes]) as tf.Tensor2D;
  return tf.reshape(tf.matMul(flat, tf.tensor2d(matrix, [planes, count])), [
    ...pictures.shape.slice(0, -1),
    count,
  ]);
}
