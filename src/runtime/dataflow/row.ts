import { type Atom, namesOne } from '../../base/atoms.ts';
import type { Expression } from '../host.ts';

/** An end of an attribution, as in the params of its node. */
interface End {
  layer: string;
  atom: Atom;
  index?: unknown;
}

/**
 * Rewrites a slice of a linear attribution of all atoms to all atoms as an attribution of the one atom it keeps: one
 * pass through the network instead of hundreds. The value is the same, so the key is the slice's. Returns undefined for
 * every other expression.
 */
export function rowOf({ key, op, params, inputs }: Expression): Expression | undefined {
  const [matrix] = inputs;
  if (op !== 'transform/slice' || matrix?.op !== 'attribution/linear') return undefined;
  const end = endAlong(matrix, params as { axis: string; layer?: string });
  if (!end) return undefined;
  return { ...matrix, key, params: { ...matrix.params, alone: { end, at: params.at } } };
}

/** Returns the end of which the slice keeps one atom. */
function endAlong({ params }: Expression, { axis, layer }: { axis: string; layer?: string }) {
  const { from, to } = params as { from: End; to: End };
  const names = (end: End) =>
    namesOne(end.atom).some((name) => name === axis) && (layer === undefined || layer === end.layer);
  if (from.atom === 'neuron') return undefined;
  if (names(from)) return 'from';
  return names(to) && to.index === null ? 'to' : undefined;
}
