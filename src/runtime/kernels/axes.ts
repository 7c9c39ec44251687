import { at } from '../../base/at.ts';
import { type Atom, owns } from '../../base/atoms.ts';
import type { ValueAxis } from '../../base/value.ts';
import { layerIn } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';

/** Returns the axes of a layer's atoms in this run. Groups have none among them, but an axis of their own. */
export function layerAxes(trace: Trace, layer: string, atom: Atom): ValueAxis[] {
  const { axes, shape } = layerIn(trace, layer);
  return axes.map((name, i) => ({ name, size: at(shape, i), layer })).filter(({ name }) => owns(atom, name));
}
