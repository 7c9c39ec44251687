import type { TypedFactorization, TypedInput, TypedSubstrate } from '../check/type.ts';
import { constantIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/**
 * Returns the node that takes a layer apart along groups or directions: one number for each, with its maps and directions
 * as parts.
 */
export function lowerGroups(of: TypedSubstrate, input: TypedInput, lowering: Lowering): string {
  const run = lowerRun(of, input, lowering);
  const given = lowerGiven(of, lowering);
  if (given !== undefined) {
    const params = { layer: of.layer, by: of.groups?.reducer ?? 'projection' };
    return lowering.graph.add('network/along', 'device', params, [run, given]);
  }
  const { alignTo, align, to, over: _, ...groups } = of.groups as TypedFactorization;
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

/** Returns the node of the maps of groups or directions: (y, x, group). */
export const lowerMaps = (of: TypedSubstrate, input: TypedInput, lowering: Lowering): string =>
  lowerPart('maps', lowerGroups(of, input, lowering), lowering);

/**
 * Returns the node of the directions of groups, or of directions themselves: (group, channel).
 * @param input needed only where the groups are found in it
 */
export const lowerDirections = (
  of: TypedSubstrate,
  input: TypedInput | undefined,
  lowering: Lowering,
): string => lowerGiven(of, lowering) ?? lowerPart('directions', lowerGroups(of, input!, lowering), lowering);

const lowerPart = (part: 'maps' | 'directions', groups: string, { graph }: Lowering): string =>
  graph.add('network/group-part', 'page', { part }, [groups]);

/** Returns the node of the directions that don't depend on the picture: a content, or those of a dataset. */
function lowerGiven({ groups, directions, ...of }: TypedSubstrate, lowering: Lowering): string | undefined {
  if (directions) return lowering.lower(directions);
  if (!groups?.over) return undefined;
  const { over, k, reducer, seed } = groups;
  return lowering.graph.add(
    'dataset/groups',
    'device',
    {
      network: networkReference(of),
      dataset: { $dataset: over.dataset },
      layer: of.layer,
      positions: over.positions,
      k,
      reducer,
      seed,
    },
    [],
  );
}
