import type { Trace } from '../../trace.ts';
import { type Attribution, checkPositions, type EndsRequest, findEnds } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions } from '../plan.ts';
import { meanGradientSource, only } from '../source.ts';

/** What is attributed to what, and how. */
export interface GradCamRequest extends EndsRequest {
  /** Whether only what speaks for the target is kept. */
  rectify: boolean;
}

/**
 * Grad-CAM (Selvaraju et al. 2017): at each position the sum over channels of activation times the channel's
 * gradient averaged over positions. Fault `attribution-needs-positions` unless `from` are positions.
 */
export async function gradCam(
  trace: Trace,
  request: GradCamRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  checkPositions(trace, request.from, 'Grad-CAM');
  const { from, to, activation, targets, shape, scoreAt } = findEnds(trace, request);
  const source = only(meanGradientSource(activation), request.from.only);
  const { data, plan } = await derivativeMatrix(
    { trace, from, to, source, score: scoreAt(trace), targets },
    options,
  );
  return { shape, data: request.rectify ? data.map((value) => Math.max(value, 0)) : data, plan };
}
