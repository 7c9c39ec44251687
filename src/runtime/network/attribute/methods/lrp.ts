import type { Trace } from '../../trace.ts';
import { type RelevanceRule, relevance } from '../backwards/relevance.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions } from '../plan.ts';
import { withSums } from '../sums.ts';

/** What is attributed to what, and by which rule. */
export type LrpRequest = EndsRequest & RelevanceRule;

/**
 * Layer-wise relevance propagation (Bach et al. 2015): the score is shared out backwards, op by op, among what each op
 * reads; see `relevance`. It sums to the score but for what biases and the stabilizer take.
 * Fault `meaningless-method` where there is no rule for what lies between.
 */
export async function lrp(
  trace: Trace,
  request: LrpRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const ends = findEnds(trace, request);
  const { from, to, activation, targets, shape, source: along, scoreAt } = ends;
  const rules = relevance(request, trace.network);
  const { data, plan } = await derivativeMatrix(
    { trace, from, to, source: along(activation), score: scoreAt(trace), targets, rules },
    options,
  );
  return withSums({ shape, data, plan }, trace, ends, request.from);
}
