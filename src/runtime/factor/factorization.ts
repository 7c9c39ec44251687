import { at } from '../../base/at.ts';
import type { Value, ValueAxis } from '../../base/value.ts';
import { encoderIn } from './encoder.ts';
import { type Factors, magnitudes } from './factors.ts';
import { columnSums, type Matrix, transpose } from './matrix.ts';

/**
 * Returns groups as a value: along the axis `group` the length of each; in the part `maps` [y, x, group] how much of it
 * is at each position; in the part `directions` [group, channel] its direction.
 * @param layer the axes y, x and channel of the layer
 */
export function factorization(factors: Factors, layer: ValueAxis[], notes: Record<string, unknown>): Value {
  const { layer: name } = at(layer, -1);
  const group: ValueAxis = { name: 'group', size: factors.maps.columns, ...(name && { layer: name }) };
  return takenApart(factors, [group], layer, notes);
}

/**
 * Returns a layer that was taken apart along groups or directions, as {@link factorization}; of directions the number is
 * the sum of the map.
 * @param own the axis of the groups or directions; none of a single direction
 * @param layer the axes of the layer, channels last
 */
export function takenApart(
  factors: Factors,
  own: ValueAxis[],
  layer: ValueAxis[],
  notes: Record<string, unknown>,
): Value {
  const isGroup = own[0]?.name === 'group';
  return {
    axes: own,
    data: Float32Array.from(isGroup ? magnitudes(factors) : columnSums(factors.maps)),
    unit: isGroup ? 'length of the group' : 'activation along the direction',
    notes,
    parts: {
      maps: {
        axes: [...layer.slice(0, -1), ...own],
        data: Float32Array.from(factors.maps.data),
        unit: isGroup ? 'activation' : 'activation along the direction',
      },
      directions: {
        axes: [...own, at(layer, -1)],
        data: Float32Array.from(transpose(factors.directions).data),
        unit: 'share of the direction',
      },
    },
  };
}

/** Returns the groups or directions of a value as {@link takenApart} gives. */
export function factorsOf(value: Value): Factors {
  const { axes, parts = {} } = value;
  const encoder = encoderIn(value);
  const { maps, directions } = parts;
  if (!maps || !directions) throw new Error('A value that is no factorization has no groups.');
  return {
    maps: matrixOf(maps.data, axes[0]?.size ?? 1),
    directions: transpose(matrixOf(directions.data, at(directions.axes, -1).size)),
    ...(encoder && { encoder }),
  };
}

const matrixOf = (data: Float32Array, columns: number): Matrix => ({
  rows: data.length / columns,
  columns,
  data: Float64Array.from(data),
});
