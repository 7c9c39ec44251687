import { at } from '../../base/at.ts';
import { type Atom, owns } from '../../base/atoms.ts';
import { type AxisName, isOfTokens } from '../../base/axis.ts';
import type { ValueAxis } from '../../base/value.ts';
import { layerIn } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';

/** Returns the axes of a layer's atoms in this run. Groups have none among them, but an axis of their own. */
export function layerAxes(trace: Trace, layer: string, atom: Atom): ValueAxis[] {
  const { axes, shape } = layerIn(trace, layer);
  return axes.flatMap((name, i) => (owns(atom, name) ? [axisIn(trace, name, at(shape, i), layer)] : []));
}

/** Returns an axis of a layer in this run; of tokens, with their pieces. */
export function axisIn({ pieces }: Trace, name: AxisName, size: number, layer: string): ValueAxis {
  const isNamed = pieces?.length === size && isOfTokens(name);
  return { name, size, layer, ...(isNamed && { names: [...pieces] }) };
}
