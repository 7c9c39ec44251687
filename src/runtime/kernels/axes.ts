import type { Atom } from '../../base/axis.ts';
import type { ValueAxis } from '../../base/value.ts';
import { isOutput, tensorOf } from '../network/names.ts';
import type { Trace } from '../network/trace.ts';

/** The axes that the atoms of a layer have in this run. */
export function layerAxes(trace: Trace, layer: string, atom: Atom): ValueAxis[] {
  const { network } = trace;
  const tensor = tensorOf(network, layer);
  const shape = trace.shape(tensor);
  const last = isOutput(network, tensor) ? 'class' : 'channel';
  const vector: ValueAxis = { name: last, size: shape.at(-1)!, layer };
  const [height, width] = shape;
  const map: ValueAxis[] =
    shape.length === 1
      ? []
      : [
          { name: 'y', size: height!, layer },
          { name: 'x', size: width!, layer },
        ];
  switch (atom) {
    case 'spatial':
      return map;
    case 'channel':
      return [vector];
    case 'whole':
      return [];
    default:
      return [...map, vector];
  }
}
