import * as tf from '@tensorflow/tfjs-core';
import type { Preprocess } from '../../../base/input.ts';

/**
 * Pixels as a network wants them: (255 p * scale - mean) / std per channel, in its order of colours.
 * @param pixels [..., 3], RGB in 0..1
 */
export function toInput(pixels: tf.Tensor, { scale, mean, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const ordered = order === 'bgr' ? tf.reverse(pixels, -1) : pixels;
    const rows = inRows(ordered);
    const scaled = tf.mul(rows, along(rows, factorsOf(scale, std)));
    const offsets = mean.map((value, i) => value / std[i]!);
    return tf.reshape(tf.sub(scaled, along(rows, offsets)), pixels.shape);
  });
}

/** The adjoint of {@link toInput}'s linear part: a cotangent of the input as one of the pixels. */
export function pullInput(cotangent: tf.Tensor, { scale, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const rows = inRows(cotangent);
    const scaled = tf.reshape(tf.mul(rows, along(rows, factorsOf(scale, std))), cotangent.shape);
    return order === 'bgr' ? tf.reverse(scaled, -1) : scaled;
  });
}

const factorsOf = (scale: number, std: number[]): number[] =>
  std.map((deviation) => (255 * scale) / deviation);

/** Pixels [..., width, 3] as [rows, width * colours]: backends are slow to repeat along an axis as short as colours. */
const inRows = (pixels: tf.Tensor): tf.Tensor =>
  tf.reshape(pixels, [-1, (pixels.shape.at(-2) ?? 1) * pixels.shape.at(-1)!]);

/** A number for each colour, repeated along rows of pixels. */
function along(rows: tf.Tensor, colours: number[]): tf.Tensor {
  return tf.tensor1d(Float32Array.from({ length: rows.shape[1]! }, (_, i) => colours[i % colours.length]!));
}
