import * as tf from '../backend/tensors.ts';

/** The weight in a blurred number of the neighbour so many rows and columns away: -1, 0 or 1 each. */
export const blurWeight = (rows: number, columns: number): number =>
  ((2 - Math.abs(rows)) * (2 - Math.abs(columns))) / 16;

const NEAR = [-1, 0, 1];
const BINOMIAL = NEAR.flatMap((rows) => NEAR.map((columns) => blurWeight(rows, columns)));

/**
 * Blurs each channel with [1 2 1] x [1 2 1] / 16, zero beyond the borders: exactly zero at the frequency of
 * the checkerboard that strided layers leave in gradients.
 * @param x [n, height, width, channels]
 */
export function binomialBlur(x: tf.Tensor4D): tf.Tensor4D {
  return tf.tidy(() => {
    const filter = tf.tile(tf.tensor4d(BINOMIAL, [3, 3, 1, 1]), [1, 1, x.shape[3], 1]);
    return tf.depthwiseConv2d(x, filter as tf.Tensor4D, 1, 'same');
  });
}
