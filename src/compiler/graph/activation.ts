import { ATOMS, isAlong } from '../../base/atoms.ts';
import { FEATURES } from '../../base/axis.ts';
import { axisNames } from '../check/axes.ts';
import type { Axis, TypedActivation, TypedSubstrate } from '../check/type.ts';
import type { Graph } from './graph.ts';
import { lowerGroups, lowerMaps } from './groups.ts';
import { pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';
import { lowerCube } from './run.ts';

/**
 * Returns the node of an atom's activation (`axes`), or of the values it reduces (`kept`: a channel's map, a position's
 * vector).
 */
export function lowerActivation(content: TypedActivation, lowering: Lowering, part: 'axes' | 'kept'): string {
  const { of, input } = content;
  if (isAlong(of)) {
    const value = part === 'kept' ? lowerMaps(of, input, lowering) : lowerGroups(of, input, lowering);
    return pickIndex(of, value, lowering);
  }
  const cube = lowerCube(of, of.layer, input, lowering, content.type.unit.words);
  if (part === 'kept') return pickIndex(of, cube, lowering);
  const summed = sumUp(of, cube, lowering);
  return pickIndex(of, summed, lowering);
}

/** Returns the node of the largest weight of a pattern for each query, on average over the queries. */
function largestOf(rest: Axis[], cube: string, graph: Graph): string {
  const largest = graph.add('transform/aggregate', 'page', { over: ['key'], with: 'max' }, [cube]);
  const others = axisNames(rest).filter((name) => name !== 'key');
  if (others.length === 0) return largest;
  return graph.add('transform/aggregate', 'page', { over: others, with: 'mean' }, [largest]);
}

/** Reduces the full activation to one number per atom, by the norm in the table of atoms. */
function sumUp({ atom, rest, candidates }: TypedSubstrate, cube: string, { graph }: Lowering): string {
  if (rest.length === 0) return cube;
  if (axisNames(rest).includes('key')) return largestOf(rest, cube, graph);
  // A param may choose between the scores and other layers: the feature axis is `class` in one, `channel` in the other.
  const over = axisNames(rest).flatMap((name) =>
    candidates.length > 1 && FEATURES.includes(name) ? FEATURES : [name],
  );
  return graph.add('transform/aggregate', 'page', { over, with: ATOMS[atom].activation }, [cube]);
}
