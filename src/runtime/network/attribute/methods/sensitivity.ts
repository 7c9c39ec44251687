import * as tf from '../../../backend/tensors.ts';
import type { Factors } from '../../../factor/factors.ts';
import { zeros } from '../../../factor/matrix.ts';
import type { Trace } from '../../trace.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions } from '../plan.ts';

/**
 * The derivative of the target's score as an atom of `from` is raised by the same amount at every position; of groups and
 * directions, along their directions of length 1 (Kim et al. 2018). Faults as of {@link findEnds}.
 */
export async function sensitivity(
  trace: Trace,
  request: EndsRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { factors } = request.from;
  const raised = factors ? { ...request, from: { ...request.from, factors: everywhere(factors) } } : request;
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, raised);
  const ones = tf.onesLike(activation);
  try {
    const matrix = { trace, from, to, source: along(ones), score: scoreAt(trace), targets };
    const { data, plan } = await derivativeMatrix({ ...matrix, target: undefined }, options);
    return { shape, data, plan };
  } finally {
    ones.dispose();
  }
}

/** Returns the directions with the same amount of each at every position. */
function everywhere({ maps, directions }: Factors): Factors {
  const ones = zeros(maps.rows, maps.columns);
  ones.data.fill(1);
  return { maps: ones, directions };
}
