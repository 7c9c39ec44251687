import type { Value } from '../../../base/value.ts';
import { factorization, factorsOf } from '../../factor/factorization.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import type { Towards } from '../../network/groups/describe.ts';
import { type GroupsRequest, groupsOf } from '../../network/groups/groups.ts';
import type { Trace } from '../../network/trace.ts';
import { flatIndex, type TargetIndex } from '../attribution/target.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

type Written = Omit<Towards['to'], 'index'> & { index: TargetIndex };

interface GroupsParams extends Pick<GroupsRequest, 'layer' | 'k' | 'reducer' | 'describes' | 'seed'> {
  to?: Written;
  score?: ScoreKind;
  alignTo?: { layer: string };
  align?: boolean;
}

/** Factorizes a layer into groups; see `network/groups/groups` and `factor/factorization`. */
export const groups: DeviceKernel<GroupsParams> = async ([run, above], params, { signal, onProgress }) => {
  const trace = run as Trace;
  const { to, score, alignTo, align, k, ...plain } = params;
  const request: GroupsRequest = {
    ...plain,
    k: Math.max(1, Math.round(k)),
    ...(to ? { towards: towardsOf(trace, to, score) } : {}),
    ...(alignTo && align !== false
      ? { above: { layer: alignTo.layer, factors: factorsOf(above as Value) } }
      : {}),
  };
  const { factors, notes } = await groupsOf(trace, request, {
    signal,
    onProgress: (fraction) => onProgress({ what: 'finding groups', fraction }),
  });
  return factorization(factors, layerAxes(trace, request.layer, 'neuron'), notes);
};

function towardsOf(trace: Trace, to: Written, score: ScoreKind = 'logit'): Towards {
  return { to: { ...to, index: flatIndex(to.index, layerAxes(trace, to.layer, to.atom)) }, score };
}
