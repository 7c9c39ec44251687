import type { Preprocess } from '../../../base/input.ts';
import * as tf from '../../backend/tensors.ts';
import { toInput } from './preprocess.ts';

/** Where a picture is transparent the network sees this, of 0..1. */
const GREY = 0.5;

/**
 * Lays a square picture over grey and preprocesses it for a network, at its own size: [1, size, size, 3].
 * @param rgba 0..255, row-major
 */
export function laidOver(rgba: ArrayLike<number>, preprocess: Preprocess): tf.Tensor {
  const count = rgba.length / 4;
  const size = Math.sqrt(count);
  const pixels = new Float32Array(3 * count);
  for (let i = 0; i < count; i++) {
    const alpha = rgba[4 * i + 3]! / 255;
    for (let c = 0; c < 3; c++) pixels[3 * i + c] = (alpha * rgba[4 * i + c]!) / 255 + (1 - alpha) * GREY;
  }
  return tf.tidy(() => toInput(tf.tensor4d(pixels, [1, size, size, 3]), preprocess));
}
