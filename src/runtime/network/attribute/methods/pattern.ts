import * as tf from '../../../backend/tensors.ts';
import type { Trace } from '../../trace.ts';
import { byPatterns, type Patterns } from '../backwards/patterns.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions } from '../plan.ts';

/**
 * PatternAttribution (Kindermans et al. 2018): the score, a neuron's own activation, is taken back through weights times
 * patterns. What arrives at an atom is its part. Faults as of {@link findEnds} and `byPatterns`.
 */
export async function pattern(
  trace: Trace,
  request: EndsRequest,
  patterns: Patterns,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, request);
  const slopes = scoreAt(trace);
  const score = {
    ...slopes,
    gradients: (indices: number[]) => tf.tidy(() => tf.mul(slopes.gradients(indices), trace.get(to))),
  };
  const ones = tf.onesLike(activation);
  try {
    const matrix = { trace, from, to, source: along(ones), score, targets, rules: byPatterns(patterns) };
    const { data, plan } = await derivativeMatrix(matrix, options);
    return { shape, data, plan };
  } finally {
    ones.dispose();
  }
}
