import * as tf from '../../../backend/tensors.ts';
import type { Trace } from '../../trace.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { alongInput, type InputPath } from './along-input.ts';
import { averagedGradient } from './averaged.ts';

/** What is attributed to what, along which path of the input. */
export interface InternalInfluenceRequest extends EndsRequest, InputPath {
  /** What the mean gradient is multiplied by. */
  times: 'activation' | 'one';
}

/**
 * Internal influence (Leino et al. 2018): the score's mean gradient by the layer while the network's input goes straight
 * from nothing to what it is, times the layer's activation, or summed as it is.
 */
export async function internalInfluence(
  trace: Trace,
  request: InternalInfluenceRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const ends = findEnds(trace, request);
  const points = alongInput(trace, ends, request);
  const by = request.times === 'one' ? tf.onesLike(ends.activation) : tf.clone(ends.activation);
  try {
    return await averagedGradient({ trace, ends, source: ends.source(by), points }, options);
  } finally {
    by.dispose();
  }
}
