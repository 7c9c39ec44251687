import { PLACES } from '../../../base/axis.ts';
import * as tf from '../../backend/tensors.ts';
import { layerIn, tensorOf } from '../names.ts';
import type { Trace } from '../trace.ts';

/** What an activation is held against: none at all, or at every position the mean over positions. */
export type Baseline = 'zero' | 'mean';

/** Returns it for a layer in a run, [1, ...shape]; where there are no positions it is zero. The caller disposes of it. */
export const baselineOf = (trace: Trace, layer: string, baseline: Baseline): tf.Tensor => {
  const activation = trace.get(tensorOf(trace.network, layer));
  const places = layerIn(trace, layer).axes.flatMap((axis, i) => (PLACES.includes(axis) ? [i + 1] : []));
  return tf.tidy(() =>
    baseline === 'mean' && places.length > 0
      ? tf.mul(tf.onesLike(activation), tf.mean(activation, places, true))
      : tf.zerosLike(activation),
  );
};
