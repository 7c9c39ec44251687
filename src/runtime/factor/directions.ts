import { at } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import type { Value } from '../../base/value.ts';
import { type Matrix, toUnitColumns, transpose } from './matrix.ts';

/**
 * Returns the directions that a value holds, [channels, k], each of length 1; one of zeros stays as it is. Fault
 * `values-not-finite`.
 * @param value (direction, channel), or of a single one (channel)
 */
export function directionsIn({ axes, data }: Value): Matrix {
  if (!data.every(Number.isFinite)) throw fault('values-not-finite', { what: 'the directions' });
  const { size } = at(axes, -1);
  const directions = transpose({ rows: data.length / size, columns: size, data: Float64Array.from(data) });
  toUnitColumns(directions);
  return directions;
}
