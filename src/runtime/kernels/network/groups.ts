import type { Value } from '../../../base/value.ts';
import { factorization, factorsOf } from '../../factor/factorization.ts';
import type { ScoreKind } from '../../network/attribute/scores/classes.ts';
import type { Describes, Towards } from '../../network/groups/describe.ts';
import { type GroupsRequest, groupsOf } from '../../network/groups/groups.ts';
import type { Trace } from '../../network/trace.ts';
import { flatIndex, type TargetIndex } from '../attribution/target.ts';
import { layerAxes } from '../axes.ts';
import type { DeviceKernel } from '../kernel.ts';

type Written = Omit<Towards['to'], 'index'> & { index: TargetIndex };

/** Factorizes a layer into groups; see `network/groups/groups` and `factor/factorization`. */
export const groups: DeviceKernel = async ([run, above], params, { signal, onProgress }) => {
  const trace = run as Trace;
  const { layer, to, score, alignTo, align } = params as {
    layer: string;
    to?: Written;
    score?: ScoreKind;
    alignTo?: { layer: string };
    align?: boolean;
  };
  const request: GroupsRequest = {
    layer,
    k: Math.max(1, Math.round(params.k as number)),
    reducer: params.reducer as GroupsRequest['reducer'],
    describes: params.describes as Describes,
    seed: params.seed as number,
    ...(to ? { towards: towardsOf(trace, to, score) } : {}),
    ...(alignTo && align !== false
      ? { above: { layer: alignTo.layer, factors: factorsOf(above as Value) } }
      : {}),
  };
  const { factors, notes } = await groupsOf(trace, request, {
    signal,
    onProgress: (fraction) => onProgress({ what: 'finding groups', fraction }),
  });
  return factorization(factors, layerAxes(trace, layer, 'neuron'), notes);
};

function towardsOf(trace: Trace, to: Written, score: ScoreKind = 'logit'): Towards {
  return { to: { ...to, index: flatIndex(to.index, layerAxes(trace, to.layer, to.atom)) }, score };
}
