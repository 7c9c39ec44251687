import type { TypedFactorization, TypedInput, TypedSubstrate } from '../check/type.ts';
import { constantIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun } from './run.ts';

/**
 * Returns the node that factorizes a layer into groups: one number per group, with its maps and directions as parts.
 */
export function lowerGroups(of: TypedSubstrate, input: TypedInput, lowering: Lowering): string {
  const { alignTo, align, to, ...groups } = of.groups as TypedFactorization;
  const run = lowerRun(of, input, lowering);
  const target = to && { layer: to.layer, atom: to.atom, index: constantIndex(to) };
  const params = {
    layer: of.layer,
    ...groups,
    ...(target ? { to: target, score: 'logit' } : {}),
    ...(alignTo ? { alignTo: { layer: alignTo.layer }, align } : {}),
  };
  const upper = alignTo ? [lowerGroups(alignTo, input, lowering)] : [];
  return lowering.graph.add('network/groups', 'device', params, [run, ...upper]);
}

/** Returns the node of a part of the groups: maps (y, x, group) or directions (group, channel). */
export function lowerGroupPart(
  of: TypedSubstrate,
  input: TypedInput,
  part: 'maps' | 'directions',
  lowering: Lowering,
): string {
  const groups = lowerGroups(of, input, lowering);
  return lowering.graph.add('network/group-part', 'page', { part }, [groups]);
}
