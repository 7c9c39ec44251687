import * as tf from '../backend/tensors.ts';

/** Standard deviation of the parameters that pictures start from. */
export const NOISE = 0.01;

/** Returns normal noise, one sample of `shape` for each seed (not 0): [n, ...shape]. */
export function noise(shape: number[], seeds: number[]): tf.Tensor {
  return tf.tidy(() => tf.stack(seeds.map((seed) => tf.randomNormal(shape, 0, NOISE, 'float32', seed))));
}
