import { type Atom, namesOne } from '../../base/atoms.ts';
import type { Expression } from '../host.ts';

/** An end of an attribution, as its node says it. */
interface End {
  layer: string;
  atom: Atom;
  index?: unknown;
}

/**
 * What a slice keeps of the linear attribution of all atoms to all atoms, as an attribution of its own: of one atom it
 * takes one pass through the network, of all of them hundreds. The same value by another way, so its key is the slice's.
 * Undefined for every other expression.
 */
export function rowOf({ key, op, params, inputs }: Expression): Expression | undefined {
  const [matrix] = inputs;
  if (op !== 'transform/slice' || matrix?.op !== 'attribution/linear') return undefined;
  const end = endAlong(matrix, params as { axis: string; layer?: string });
  if (!end) return undefined;
  return { ...matrix, key, params: { ...matrix.params, alone: { end, at: params.at } } };
}

/** The end of which the slice keeps one atom. */
function endAlong({ params }: Expression, { axis, layer }: { axis: string; layer?: string }) {
  const { from, to } = params as { from: End; to: End };
  const names = (end: End) =>
    namesOne(end.atom).some((name) => name === axis) && (layer === undefined || layer === end.layer);
  if (from.atom === 'neuron') return undefined;
  if (names(from)) return 'from';
  return names(to) && to.index === null ? 'to' : undefined;
}
