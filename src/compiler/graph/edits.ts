import type { LayerAtom } from '../../base/atoms.ts';
import type { TypedEdit } from '../check/made-type.ts';
import type { TypedIndex } from '../check/type.ts';
import type { NodeReference, ProgramEdit } from '../program.ts';
import { lowerElsewhere } from './elsewhere.ts';
import { lowerDirections } from './groups.ts';
import { pickIndex } from './indices.ts';
import type { Lowering } from './lowering.ts';

/** Returns an edit with the nodes of the values that it needs. */
export function lowerEdit(edit: TypedEdit, lowering: Lowering): ProgramEdit {
  const { layer } = edit;
  if ('along' in edit) return { layer, along: { $node: lowering.lower(edit.along) }, by: 0 };
  if ('groups' in edit) {
    const { groups, input, by } = edit;
    const directions = lowerDirections(groups, input, lowering);
    return { layer, along: { $node: pickIndex(groups, directions, lowering) }, by };
  }
  if ('weights' in edit) {
    const { weights, ends, by } = edit;
    const { tensor, to = 0 } = weights.facts;
    return {
      layer,
      tensor,
      first: to,
      ...(ends.from && { source: atomsOf(ends.from, lowering) }),
      ...(ends.to && { target: atomsOf(ends.to, lowering) }),
      by,
    };
  }
  const { of, random, by, to } = edit;
  return {
    layer,
    atom: of.atom as LayerAtom,
    ...(of.index && { at: atomsOf(of.index, lowering) }),
    ...(random && { at: { random } }),
    by,
    ...(to !== undefined && { to: typeof to === 'object' ? valuesOf(to, lowering) : to }),
  };
}

/** Returns which atoms are edited; the numbers of those that a content lists are along its axis. */
function atomsOf(index: TypedIndex, lowering: Lowering): unknown {
  return index.kind === 'content'
    ? { $node: lowering.lower(index.content), axis: index.axis.name }
    : index.at;
}

function valuesOf(
  to: Exclude<Extract<TypedEdit, { of: object }>['to'], number | undefined>,
  lowering: Lowering,
): NodeReference | { $param: string } {
  if ('$param' in to) return to;
  return { $node: 'content' in to ? lowering.lower(to.content) : lowerElsewhere(to.elsewhere, lowering) };
}
