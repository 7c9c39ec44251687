import { at } from '../../../base/at.ts';
import type { Window } from '../goal.ts';

/** Returns height and width of a layer's shape: one position where it has no maps. */
export const planeOf = (shape: number[]): [number, number] =>
  shape.length === 3 ? [at(shape, 0), at(shape, 1)] : [1, 1];

/**
 * Returns the weight of each position, row-major, with sum 1: uniform without a window, else a Gaussian around a place,
 * or only the position that holds it.
 */
export function windowOf([height, width]: [number, number], window: Window | undefined): Float32Array {
  const shares = new Float32Array(height * width);
  if (!window) return shares.fill(1 / shares.length);
  const { x, y, spread } = window;
  if (spread === 0) {
    shares[cell(y, height) * width + cell(x, width)] = 1;
    return shares;
  }
  const [rows, columns] = [bell(y, spread, height), bell(x, spread, width)];
  const total = sum(rows) * sum(columns);
  for (const [i, row] of rows.entries())
    for (const [j, column] of columns.entries()) shares[i * width + j] = (row * column) / total;
  return shares;
}

/** The cell that holds a fraction of an axis; the end belongs to the last one. */
const cell = (fraction: number, count: number): number => Math.min(Math.floor(fraction * count), count - 1);

/** A Gaussian over the cells of an axis, 1 at its centre; centre and deviation in fractions of the axis. */
export const bell = (centre: number, spread: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.exp(-(((i + 0.5) / count - centre) ** 2) / (2 * spread ** 2)));

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
