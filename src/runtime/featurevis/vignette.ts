import * as tf from '../backend/tensors.ts';

/** The share of the side over which alpha falls from 1 to 0. */
const FALL = 0.12;

/**
 * Returns a factor for pictures with alpha that hides what is beyond a circle around their middle, so that no motif is
 * cut off by the edges: 1 for colours; for alpha 1 inside, falling smoothly to 0. [1, size, size, 4].
 * @param within radius of the circle, as a share of the side
 */
export function vignette(within: number, size: number): tf.Tensor4D {
  const values = new Float32Array(size * size * 4).fill(1);
  const from = (i: number) => (i + 0.5) / size - 0.5;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const inside = (within - Math.hypot(from(x), from(y))) / FALL;
      const share = Math.min(1, Math.max(0, inside));
      values[4 * (y * size + x) + 3] = share * share * (3 - 2 * share);
    }
  }
  return tf.tensor4d(values, [1, size, size, 4]);
}
