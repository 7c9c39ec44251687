import * as tf from '@tensorflow/tfjs-core';

/** Some pictures of a batch and what they weigh: a row without the objective weighs nothing. */
export interface Evaluated {
  /** [n], without weights */
  values: tf.Tensor;
  /** Derivative of each picture's weighted value to what was seen, [n, ...shape]. */
  cotangent: tf.Tensor;
}

/** Leaves of one kind at one tensor, at most one for each picture of a batch. */
export interface Group {
  /** @param weights [n], 0 for pictures that don't have the leaf */
  evaluate(seen: tf.Tensor, weights: tf.Tensor1D): Evaluated;
  dispose(): void;
}

/** [n] as [n, 1, ...], to multiply pictures with. */
export const column = (weights: tf.Tensor, rank: number): tf.Tensor =>
  tf.reshape(weights, [weights.shape[0]!, ...Array(rank - 1).fill(1)]);

/** The sum of each picture's entries, [n]. */
export const perPicture = (x: tf.Tensor): tf.Tensor => tf.sum(tf.reshape(x, [x.shape[0]!, -1]), 1);
