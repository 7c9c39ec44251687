import * as tf from '../../../backend/tensors.ts';
import type { Trace } from '../../trace.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { activationsOf, averagedGradient } from './averaged.ts';

/** What is attributed to what, and over which noise. */
export interface SmoothgradRequest extends EndsRequest {
  samples: number;
  /** Standard deviation of the noise, as a fraction of the layer's largest less its smallest activation. */
  noise: number;
  seed: number;
}

/**
 * Activation times the mean gradient over noisy copies of the layer (Smilkov et al. 2017). The same seed gives
 * the same noise.
 */
export async function smoothgrad(
  trace: Trace,
  request: SmoothgradRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { samples, noise, seed } = request;
  const ends = findEnds(trace, request);
  const { activation } = ends;
  const at = (first: number, end: number) =>
    tf.tidy(() => {
      const range = tf.sub(tf.max(activation), tf.min(activation));
      const each = Array.from({ length: end - first }, (_, i) =>
        tf.randomNormal(activation.shape, 0, noise, 'float32', seed + first + i),
      );
      return tf.add(activation, tf.mul(tf.concat(each), range));
    });
  const source = ends.source(activation);
  return averagedGradient({ trace, ends, source, points: activationsOf(trace, ends, samples, at) }, options);
}
