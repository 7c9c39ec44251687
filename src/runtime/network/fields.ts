import { at, lookUp } from '../../base/at.ts';
import { pictureFacts } from '../../base/input.ts';
import { perObject } from '../../base/per-object.ts';
import { type ReceptiveFields, receptiveFields } from './import/receptive-fields.ts';
import type { Network } from './network.ts';
import { shapesIn } from './shapes.ts';

/** A square part of the picture that a network sees, in pixels of its input. */
export interface Window {
  top: number;
  left: number;
  size: number;
}

/** Returns what part of the picture a place of a tensor depends on, as a square; a place is row * columns + column. */
export function fieldsIn(network: Network, tensor: string): (place: number) => Window {
  const [height, width] = pictureFacts(network.manifest.input).size;
  const [rows, columns] = lookUp(fieldsOf(network), tensor);
  return (place) => {
    const [top, bottom] = at(rows, Math.floor(place / columns.length));
    const [left, right] = at(columns, place % columns.length);
    // Where the field is cut off at an edge, the square still shows what lies beside it.
    const size = Math.min(height, width, Math.max(bottom - top + 1, right - left + 1));
    const begin = (middle: number, length: number) => Math.min(length - size, Math.max(0, middle - size / 2));
    return { top: begin((top + bottom + 1) / 2, height), left: begin((left + right + 1) / 2, width), size };
  };
}

/** Returns the receptive fields of all tensors of a network. */
const fieldsOf = perObject((network: Network): Map<string, ReceptiveFields> => {
  const names = [network.input, ...network.ops.map(({ name }) => name)];
  return receptiveFields(network.ops, network.input, shapesIn(network, names));
});
