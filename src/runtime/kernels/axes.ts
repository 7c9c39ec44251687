import { type Atom, owns } from '../../base/atoms.ts';
import type { ValueAxis } from '../../base/value.ts';
import { axesOfLayer, tensorOf } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';

/** The axes that the atoms of a layer have in this run. Groups have one of their own. */
export function layerAxes(trace: Trace, layer: string, atom: Atom): ValueAxis[] {
  const shape = trace.shape(tensorOf(trace.network, layer));
  const axes = axesOfLayer(trace.network, layer, shape).map((name, i) => ({ name, size: shape[i]!, layer }));
  return axes.filter(({ name }) => owns(atom, name));
}
