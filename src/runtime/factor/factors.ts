import { at } from '../../base/at.ts';
import type { Encoder } from './encoder.ts';
import { columnNorms, type Matrix, pickColumns, scaleColumns, toUnitColumns } from './matrix.ts';

/** A layer's groups: group j is the outer product of column j of the maps and column j of the directions. */
export interface Factors {
  /** How much of each group is at each position, [positions, k]. */
  maps: Matrix;
  /** The direction of each group, [channels, k]. */
  directions: Matrix;
  /** What says how much of each there is, where that is no projection. */
  encoder?: Encoder;
}

/** Returns the length of each group: that of its map times that of its direction. */
export function magnitudes({ maps, directions }: Factors): number[] {
  const lengths = columnNorms(directions);
  return columnNorms(maps).map((length, j) => length * at(lengths, j));
}

/**
 * Scales directions to length 1, in place, so that maps hold the length of each group at each position. A direction of
 * zeros stays as it is.
 */
export function normalized(factors: Factors): Factors {
  const lengths = columnNorms(factors.directions);
  scaleColumns(factors.maps, lengths);
  toUnitColumns(factors.directions, lengths);
  return factors;
}

/**
 * Sorts groups from left to right by their centroids.
 * @param width positions in a row
 */
export function leftToRight({ maps, directions }: Factors, width: number): Factors {
  const order = centroidsOf(maps, width)
    .map((x, j) => ({ x, j }))
    .sort((a, b) => a.x - b.x || a.j - b.j)
    .map(({ j }) => j);
  return { maps: pickColumns(maps, order), directions: pickColumns(directions, order) };
}

/**
 * Returns the horizontal centroid of each map: the mean column, weighted by the map's squares. That of an empty map is
 * beyond all others.
 * @param width positions in a row
 */
export function centroidsOf({ columns, data }: Matrix, width: number): number[] {
  const weights: number[] = new Array(columns).fill(0);
  const sums: number[] = new Array(columns).fill(0);
  data.forEach((entry, i) => {
    const x = Math.floor(i / columns) % width;
    weights[i % columns]! += entry * entry;
    sums[i % columns]! += entry * entry * x;
  });
  return sums.map((sum, j) => {
    const weight = at(weights, j);
    return weight === 0 ? Number.MAX_VALUE : sum / weight;
  });
}
