import * as tf from '../../backend/tensors.ts';

/** What an activation is held against: none at all, or at every position the mean over positions. */
export type Baseline = 'zero' | 'mean';

/** Returns it, of the activation's shape [1, ...shape]; where there are no positions it is zero. */
export const baselineOf = (activation: tf.Tensor, baseline: Baseline): tf.Tensor =>
  tf.tidy(() =>
    baseline === 'mean' && activation.rank === 4
      ? tf.mul(tf.ones(activation.shape), tf.mean(activation, [1, 2], true))
      : tf.zeros(activation.shape),
  );
