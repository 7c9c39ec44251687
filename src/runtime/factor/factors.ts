import { columnNorms, type Matrix, pickColumns, scaleColumns } from './matrix.ts';

/** A layer's groups: group j is the outer product of column j of the maps and column j of the directions. */
export interface Factors {
  /** How much of each group is at each position, [positions, k]. */
  maps: Matrix;
  /** What each group is made of, [channels, k]. */
  directions: Matrix;
}

/** The length of each group: that of its map by that of its direction. */
export function magnitudes({ maps, directions }: Factors): number[] {
  const lengths = columnNorms(directions);
  return columnNorms(maps).map((length, j) => length * lengths[j]!);
}

/**
 * Makes directions of length 1, in place, so that a map says how long a group's part is at each position; an empty
 * direction stays so.
 */
export function normalized(factors: Factors): Factors {
  const lengths = columnNorms(factors.directions);
  scaleColumns(factors.maps, lengths);
  scaleColumns(
    factors.directions,
    lengths.map((length) => (length === 0 ? 0 : 1 / length)),
  );
  return factors;
}

/**
 * The same groups from left to right by their centroids.
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
 * Where each map lies from left to right: the mean column, weighted by the map's squares; beyond all others for an
 * empty one.
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
  return sums.map((sum, j) => (weights[j] === 0 ? Number.MAX_VALUE : sum / weights[j]!));
}
