import { at } from '../../base/at.ts';
import type { Value } from '../../base/value.ts';
import type { Matrix } from './matrix.ts';

/** How much of each direction is in a vector x of channels, where that is no projection: relu(weight x + bias). */
export interface Encoder {
  /** [directions, channels] */
  weight: Matrix;
  /** A number a direction. */
  bias: Float64Array;
}

/** Returns the encoder that comes with directions, as a dictionary's; undefined for those that are projected on. */
export function encoderIn({ parts = {} }: Value): Encoder | undefined {
  const { encoder, bias } = parts;
  if (!encoder || !bias) return undefined;
  const columns = at(encoder.axes, -1).size;
  const weight = { rows: encoder.data.length / columns, columns, data: Float64Array.from(encoder.data) };
  return { weight, bias: Float64Array.from(bias.data) };
}

/** Returns the parts of a value that hold an encoder. */
export const encoderParts = ({ parts = {} }: Value): Record<string, Value> =>
  Object.fromEntries(
    ['encoder', 'bias', 'offset'].flatMap((name) => (parts[name] ? [[name, parts[name]]] : [])),
  );
