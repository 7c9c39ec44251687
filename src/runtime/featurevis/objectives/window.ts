import type { Window } from '../goal.ts';

/**
 * How much each position counts, row by row, 1 together: all the same without a window, else a bell (Gaussian)
 * around a place, or the one position that holds it.
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
