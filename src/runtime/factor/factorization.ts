import { at } from '../../base/at.ts';
import type { Value, ValueAxis } from '../../base/value.ts';
import { type Factors, magnitudes } from './factors.ts';
import { type Matrix, transpose } from './matrix.ts';

/**
 * Returns groups as a value: along the axis `group` the length of each; in the part `maps` [y, x, group] how much of it
 * is at each position; in the part `directions` [group, channel] its direction.
 * @param layer the axes y, x and channel of the layer
 */
export function factorization(factors: Factors, layer: ValueAxis[], notes: Record<string, unknown>): Value {
  const [y, x, channel] = layer as [ValueAxis, ValueAxis, ValueAxis];
  const group: ValueAxis = { name: 'group', size: factors.maps.columns, ...named(channel.layer) };
  return {
    axes: [group],
    data: Float32Array.from(magnitudes(factors)),
    unit: 'length of the group',
    notes,
    parts: {
      maps: { axes: [y, x, group], data: Float32Array.from(factors.maps.data), unit: 'activation' },
      directions: {
        axes: [group, channel],
        data: Float32Array.from(transpose(factors.directions).data),
        unit: 'share of the direction',
      },
    },
  };
}

const named = (layer: string | undefined): { layer?: string } => (layer === undefined ? {} : { layer });

/** Returns the groups of a {@link factorization}. */
export function factorsOf({ axes, parts = {} }: Value): Factors {
  const { maps, directions } = parts;
  if (!maps || !directions) throw new Error('A value that is no factorization has no groups.');
  return {
    maps: matrixOf(maps.data, at(axes, 0).size),
    directions: transpose(matrixOf(directions.data, at(directions.axes, 1).size)),
  };
}

const matrixOf = (data: Float32Array, columns: number): Matrix => ({
  rows: data.length / columns,
  columns,
  data: Float64Array.from(data),
});
