import { fault } from '../../../base/messages.ts';
import type { Rules } from '../ops/kinds/op.ts';
import type { Trace } from '../trace.ts';
import { type Attribution, checkMaps, type EndsRequest, findEnds } from './ends.ts';
import { derivativeMatrix } from './matrix.ts';
import type { AttributionOptions } from './plan.ts';

export type { Attribution } from './ends.ts';
export type { AttributionOptions, ExecutedPlan } from './plan.ts';

/** What is attributed to what. */
export interface AttributionRequest extends EndsRequest {
  /** Whether max-pools are relaxed and the gradient is blurred; only where `from` are positions. */
  relax?: boolean;
  /** Whether ReLUs pass back only what is positive (Springenberg et al. 2015). */
  guided?: boolean;
  /** Whether norms divide by constants. */
  frozenNorm?: boolean;
  /** Names of tensors that count as constants. */
  constant?: readonly string[];
}

/**
 * Linear attribution: activation times the derivative of the target's score, at the activations of a run of
 * one example, summed over what belongs to each atom of `from`. All targets share the one run.
 * Faults as of {@link findEnds}, and `unsupported-relaxation`; an abort rejects with the signal's reason.
 */
export async function attribute(
  trace: Trace,
  request: AttributionRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { relax = false, guided = false, frozenNorm = false, constant = [] } = request;
  if (relax && request.from.atom !== 'spatial') {
    throw fault('unsupported-relaxation');
  }
  if (relax) checkMaps(trace, request.from.layer);
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, request);
  const rules: Rules = {
    ...(relax && { relaxMaxPool: true }),
    ...(guided && { guidedRelu: true }),
    ...(frozenNorm && { frozenNorm: true }),
    ...(constant.length > 0 && { constant: new Set(constant.map((name) => trace.network.resolve(name))) }),
  };
  const source = along(activation, relax);
  const matrix = { trace, from, to, source, score: scoreAt(trace), targets, target: targetName(request) };
  const { data, plan } = await derivativeMatrix(
    Object.keys(rules).length > 0 ? { ...matrix, rules } : matrix,
    options,
  );
  return { shape, data, plan };
}

/** Names the score and the rules; undefined for groups, of which a layer can have many. */
const targetName = ({ to, score, against, ...rules }: AttributionRequest): string | undefined => {
  const { relax, guided, frozenNorm, constant } = rules;
  if (to.factors) return undefined;
  return JSON.stringify([to.layer, to.atom, score, against, relax, guided, frozenNorm, constant]);
};
