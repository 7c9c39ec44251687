import * as tf from '../../../backend/tensors.ts';
import type { Trace } from '../../trace.ts';
import { baselineOf } from '../baseline.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { withSums } from '../sums.ts';
import { alongInput, endsOfSteps, type InputPath } from './along-input.ts';
import { averagedGradient } from './averaged.ts';

/** What is attributed to what, along which path of the input. */
export type ConductanceRequest = EndsRequest & InputPath;

/**
 * Conductance (Dhamdhere et al. 2019): along a straight path of the network's input, the score's gradient by the layer
 * times what the layer changes by at each step, summed over the steps. What flows through a layer that everything passes
 * sums, for many steps, to the score's difference between both ends of the path.
 */
export async function conductance(
  trace: Trace,
  request: ConductanceRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const ends = findEnds(trace, request);
  const points = {
    ...alongInput(trace, ends, request),
    // The mean over the steps is taken of the products.
    weights: (start: number, end: number) =>
      tf.tidy(() => {
        const at = endsOfSteps(trace, ends.from, request, start, end);
        const count = end - start;
        return tf.mul(tf.sub(tf.slice(at, 1, count), tf.slice(at, 0, count)), request.steps);
      }),
  };
  const each = tf.onesLike(ends.activation);
  const begin = baselineOf(trace, 'input', request.baseline);
  try {
    const found = await averagedGradient({ trace, ends, source: ends.source(each), points }, options);
    return await withSums(found, trace, ends, request.from, { tensor: trace.network.input, values: begin });
  } finally {
    tf.dispose([each, begin]);
  }
}
