import { fault } from '../../../../base/messages.ts';
import * as tf from '../../../backend/tensors.ts';
import { restart } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { multipliers } from '../backwards/multipliers.ts';
import { type Baseline, baselineOf } from '../baseline.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions } from '../plan.ts';
import { withSums } from '../sums.ts';

/** What is attributed to what, and beside which reference. */
export interface DeepLiftRequest extends EndsRequest {
  baseline: Baseline;
}

/**
 * DeepLIFT by the rescale rule (Shrikumar et al. 2017): what a layer differs by from a reference times multipliers, which
 * are finite differences over those of the inputs; see `multipliers`. It sums to the difference of the score.
 * Faults `meaningless-method`, and `groups-from-zero` for groups beside the mean.
 */
export async function deepLift(
  trace: Trace,
  request: DeepLiftRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const ends = findEnds(trace, request);
  if (request.from.factors && request.baseline === 'mean') throw fault('groups-from-zero');
  const { from, to, activation, targets, shape } = ends;
  const reference = baselineOf(trace, request.from.layer, request.baseline);
  const change = tf.sub(activation, reference);
  // The reference serves every target, and so do the multipliers that are kept with it.
  const run = trace.companion(`${from} ${to} ${request.baseline}`, () => restart(trace, from, to, reference));
  try {
    const { data, plan } = await derivativeMatrix(
      {
        trace,
        from,
        to,
        source: ends.source(change),
        score: ends.scoreAt(trace),
        targets,
        rules: multipliers(run),
      },
      options,
    );
    const start = { tensor: from, values: reference };
    return await withSums({ shape, data, plan }, trace, ends, request.from, start);
  } finally {
    tf.dispose([reference, change]);
  }
}
