import { fault } from '../../../../base/messages.ts';
import * as tf from '../../../backend/tensors.ts';
import type { Trace } from '../../trace.ts';
import { type Baseline, baselineOf } from '../baseline.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { withSums } from '../sums.ts';
import { activationsOf, averagedGradient } from './averaged.ts';

/** What is attributed to what, and along which path. */
export interface IntegratedRequest extends EndsRequest {
  /** Points on the path. */
  steps: number;
  /** Where the path starts. */
  baseline: Baseline;
}

/**
 * Path-integrated attribution (Sundararajan et al. 2017) from a layer: (a - b) times the mean gradient on the
 * straight path from the baseline b to the activation a, by the midpoint rule. For many steps it sums to the
 * score's difference between both ends. Fault `groups-from-zero` for groups along a path from the mean.
 */
export async function integrated(
  trace: Trace,
  request: IntegratedRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { steps, baseline } = request;
  const ends = findEnds(trace, request);
  if (request.from.factors && baseline === 'mean') throw fault('groups-from-zero');
  const { activation } = ends;
  const start = baselineOf(trace, request.from.layer, baseline);
  const way = tf.sub(activation, start);
  const at = (first: number, end: number) =>
    tf.tidy(() => {
      const shares = Array.from({ length: end - first }, (_, i) => (first + i + 0.5) / steps);
      const column = tf.tensor(shares, [shares.length, ...activation.shape.slice(1).map(() => 1)]);
      return tf.add(start, tf.mul(column, way));
    });
  try {
    const source = ends.source(way);
    const points = activationsOf(trace, ends, steps, at);
    const found = await averagedGradient({ trace, ends, source, points }, options);
    return await withSums(found, trace, ends, request.from, { tensor: ends.from, values: start });
  } finally {
    tf.dispose([start, way]);
  }
}
