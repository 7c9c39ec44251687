import { type Matrix, zeros } from './matrix.ts';

/** A sparse matrix in compressed rows: behind a rectifier few entries are not zero. */
export interface Sparse {
  rows: number;
  columns: number;
  /** Where each row starts among the entries, and where the last one ends. */
  starts: Int32Array;
  /** The column of each entry. */
  at: Int32Array;
  entries: Float64Array;
}

/**
 * Returns a matrix in compressed rows.
 * @param data [rows, columns], row-major
 */
export function sparse(rows: number, columns: number, data: ArrayLike<number>): Sparse {
  const starts = new Int32Array(rows + 1);
  let count = 0;
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) if (data[i] !== 0) count++;
    starts[row + 1] = count;
  }
  const at = new Int32Array(count);
  const entries = new Float64Array(count);
  for (let i = 0, next = 0; i < rows * columns; i++) {
    if (data[i] === 0) continue;
    at[next] = i % columns;
    entries[next++] = data[i]!;
  }
  return { rows, columns, starts, at, entries };
}

/** Multiplies x [n, m] by b [m, k]: [n, k]. */
export function product(x: Sparse, b: Matrix): Matrix {
  const k = b.columns;
  const made = zeros(x.rows, k);
  for (let row = 0, i = 0; row < x.rows; row++) {
    const to = row * k;
    for (const end = x.starts[row + 1]!; i < end; i++) {
      const entry = x.entries[i]!;
      const from = x.at[i]! * k;
      for (let j = 0; j < k; j++) made.data[to + j]! += entry * b.data[from + j]!;
    }
  }
  return made;
}

/** Multiplies the transpose of x [n, m] by b [n, k]: [m, k]. */
export function transposedProduct(x: Sparse, b: Matrix): Matrix {
  const k = b.columns;
  const made = zeros(x.columns, k);
  for (let row = 0, i = 0; row < x.rows; row++) {
    const from = row * k;
    for (const end = x.starts[row + 1]!; i < end; i++) {
      const entry = x.entries[i]!;
      const to = x.at[i]! * k;
      for (let j = 0; j < k; j++) made.data[to + j]! += entry * b.data[from + j]!;
    }
  }
  return made;
}

/** Returns the sum of the squares of all entries. */
export const squaredNorm = ({ entries }: Sparse): number =>
  entries.reduce((sum, entry) => sum + entry * entry, 0);
