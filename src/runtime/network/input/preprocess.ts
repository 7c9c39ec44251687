import * as tf from '@tensorflow/tfjs-core';
import type { Preprocess } from '../../../base/manifest.ts';

/**
 * Pixels as a network wants them: (255 p * scale - mean) / std per channel, in its order of colours.
 * @param pixels [..., 3], RGB in 0..1
 */
export function toInput(pixels: tf.Tensor, { scale, mean, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const factors = tf.tensor1d(std.map((deviation) => (255 * scale) / deviation));
    const offsets = tf.tensor1d(mean.map((value, i) => value / std[i]!));
    const ordered = order === 'bgr' ? tf.reverse(pixels, -1) : pixels;
    return tf.sub(tf.mul(ordered, factors), offsets);
  });
}

/** The adjoint of {@link toInput}'s linear part: a cotangent of the input as one of the pixels. */
export function pullInput(cotangent: tf.Tensor, { scale, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const factors = tf.tensor1d(std.map((deviation) => (255 * scale) / deviation));
    const scaled = tf.mul(cotangent, factors);
    return order === 'bgr' ? tf.reverse(scaled, -1) : scaled;
  });
}
