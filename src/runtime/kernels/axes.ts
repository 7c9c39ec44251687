import { type Atom, owns } from '../../base/atoms.ts';
import type { ValueAxis } from '../../base/value.ts';
import { layerIn } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';

/** The axes that the atoms of a layer have in this run. Groups have one of their own. */
export function layerAxes(trace: Trace, layer: string, atom: Atom): ValueAxis[] {
  const { axes, shape } = layerIn(trace, layer);
  return axes.map((name, i) => ({ name, size: shape[i]!, layer })).filter(({ name }) => owns(atom, name));
}
