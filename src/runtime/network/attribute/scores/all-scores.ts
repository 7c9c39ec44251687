import type * as tf from '@tensorflow/tfjs-core';

/** Scores of all atoms at once: [k, ...shape] to [k, count]. */
export interface AllScores {
  gradients(indices: number[]): tf.Tensor;
  along(tangents: tf.Tensor): tf.Tensor;
  values(activations: tf.Tensor): tf.Tensor;
}
