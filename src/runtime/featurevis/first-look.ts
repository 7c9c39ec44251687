import * as tf from '../backend/tensors.ts';
import type { Frame } from '../host.ts';
import { MOST } from './blend.ts';

/** Side of a first look, in px. */
const SIDE = 24;

/**
 * Returns small previews of pictures that start from the same others: mixtures of these, as in `blend`, scaled so that
 * the picture with the largest weights is as strong as they are.
 * @param others opaque, of one size
 * @param weights for each picture the weight of each of the others
 * @returns `side` * `side` * 4 bytes for each picture
 */
export async function firstLooks(
  others: Pick<Frame, 'size' | 'rgba'>[],
  weights: number[][],
): Promise<{ side: number; rgba: Uint8ClampedArray[] }> {
  const size = others[0]?.size ?? SIDE;
  const stride = Math.max(1, Math.floor(size / SIDE));
  const side = Math.floor(size / stride);
  const most = Math.max(...weights.map((each) => each.reduce((sum, weight) => sum + weight, 0)));
  const mixed = tf.tidy(() => {
    const given = tf.stack(others.map(({ rgba }) => tf.tensor3d(Float32Array.from(rgba), [size, size, 4])));
    const small = tf.avgPool(given as tf.Tensor4D, stride, stride, 'valid');
    const colours = tf.clipByValue(
      tf.div(tf.slice(small, [0, 0, 0, 0], [-1, -1, -1, 3]), 255),
      1 - MOST,
      MOST,
    );
    const logits = tf.log(tf.div(colours, tf.sub(1, colours)));
    const sums = tf.matMul(tf.div(weights, most || 1), tf.reshape(logits, [others.length, -1]));
    return tf.reshape(tf.mul(tf.sigmoid(sums), 255), [-1, 3]);
  });
  const rgb = await mixed.data();
  mixed.dispose();
  const pixels = side * side;
  const rgba = weights.map((_, picture) => {
    const bytes = new Uint8ClampedArray(4 * pixels).fill(255);
    for (let p = 0; p < pixels; p++)
      bytes.set(rgb.subarray(3 * (picture * pixels + p), 3 * (picture * pixels + p + 1)), 4 * p);
    return bytes;
  });
  return { side, rgba };
}
