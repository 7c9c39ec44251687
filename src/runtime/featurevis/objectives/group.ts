import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';

/** The values of a group of leaves for the pictures of a batch, and their derivatives. */
export interface Evaluated {
  /** [n], without weights */
  values: tf.Tensor;
  /** Derivative of each picture's weighted value with respect to what was seen, [n, ...shape]. */
  cotangent: tf.Tensor;
}

/** Leaves of one kind that look at one tensor, at most one for each picture of a batch. */
export interface Group {
  /** @param weights [n], 0 for pictures that don't have the leaf */
  evaluate(seen: tf.Tensor, weights: tf.Tensor1D): Evaluated;
  dispose(): void;
}

/** Reshapes [n] to [n, 1, ...], to multiply pictures with. */
export const column = (weights: tf.Tensor, rank: number): tf.Tensor =>
  tf.reshape(weights, [at(weights.shape, 0), ...Array(rank - 1).fill(1)]);

/** Returns the sum of each picture's entries, [n]. */
export const perPicture = (x: tf.Tensor): tf.Tensor => tf.sum(tf.reshape(x, [at(x.shape, 0), -1]), 1);
