import { at } from '../../../base/at.ts';
import type { Preprocess } from '../../../base/input.ts';
import * as tf from '../../backend/tensors.ts';

/**
 * Preprocesses pixels p for a network: (255 p * scale - mean) / std by colour, in the network's order of colours.
 * @param pixels [..., 3], RGB in 0..1
 */
export function toInput(pixels: tf.Tensor, { scale, mean, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const ordered = order === 'bgr' ? tf.reverse(pixels, -1) : pixels;
    const rows = inRows(ordered);
    const scaled = tf.mul(rows, along(rows, factorsOf(scale, std)));
    const offsets = mean.map((value, i) => value / at(std, i));
    return tf.reshape(tf.sub(scaled, along(rows, offsets)), pixels.shape);
  });
}

/** Pulls a cotangent of the input back to the pixels: the adjoint of {@link toInput}'s linear part. */
export function pullInput(cotangent: tf.Tensor, { scale, std, order }: Preprocess): tf.Tensor {
  return tf.tidy(() => {
    const rows = inRows(cotangent);
    const scaled = tf.reshape(tf.mul(rows, along(rows, factorsOf(scale, std))), cotangent.shape);
    return order === 'bgr' ? tf.reverse(scaled, -1) : scaled;
  });
}

const factorsOf = (scale: number, std: number[]): number[] =>
  std.map((deviation) => (255 * scale) / deviation);

/** Reshapes pixels [..., width, 3] to [rows, width * 3]: backends are slow to repeat along an axis as short as 3. */
const inRows = (pixels: tf.Tensor): tf.Tensor =>
  tf.reshape(pixels, [-1, (pixels.shape.at(-2) ?? 1) * at(pixels.shape, -1)]);

/** Returns one number a colour, repeated along rows of pixels. */
function along(rows: tf.Tensor, colours: number[]): tf.Tensor {
  const length = at(rows.shape, 1);
  return tf.tensor1d(Float32Array.from({ length }, (_, i) => colours[i % colours.length]!));
}
