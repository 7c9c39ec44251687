import { type Matrix, zeros } from './matrix.ts';

/** A matrix by its entries that are not zero, row by row: behind a rectifier they are few. */
export interface Sparse {
  rows: number;
  columns: number;
  /** Where each row starts among the entries, and where the last one ends. */
  starts: Int32Array;
  /** The column of each entry. */
  at: Int32Array;
  entries: Float64Array;
}

/** @param data [rows, columns], row-major */
export function sparse(rows: number, columns: number, data: ArrayLike<number>): Sparse {
  const starts = new Int32Array(rows + 1);
  for (let row = 0, i = 0; row < rows; row++) {
    let count = 0;
    for (let column = 0; column < columns; column++, i++) if (data[i] !== 0) count++;
    starts[row + 1] = starts[row]! + count;
  }
  const at = new Int32Array(starts[rows]!);
  const entries = new Float64Array(starts[rows]!);
  for (let i = 0, next = 0; i < rows * columns; i++) {
    if (data[i] === 0) continue;
    at[next] = i % columns;
    entries[next++] = data[i]!;
  }
  return { rows, columns, starts, at, entries };
}

/** x [n, m] times b [m, k]: [n, k]. */
export function product(x: Sparse, b: Matrix): Matrix {
  const k = b.columns;
  const made = zeros(x.rows, k);
  for (let row = 0; row < x.rows; row++) {
    const to = row * k;
    for (let i = x.starts[row]!; i < x.starts[row + 1]!; i++) {
      const entry = x.entries[i]!;
      const from = x.at[i]! * k;
      for (let j = 0; j < k; j++) made.data[to + j]! += entry * b.data[from + j]!;
    }
  }
  return made;
}

/** The transpose of x [n, m] times b [n, k]: [m, k]. */
export function transposedProduct(x: Sparse, b: Matrix): Matrix {
  const k = b.columns;
  const made = zeros(x.columns, k);
  for (let row = 0; row < x.rows; row++) {
    const from = row * k;
    for (let i = x.starts[row]!; i < x.starts[row + 1]!; i++) {
      const entry = x.entries[i]!;
      const to = x.at[i]! * k;
      for (let j = 0; j < k; j++) made.data[to + j]! += entry * b.data[from + j]!;
    }
  }
  return made;
}

/** The sum of the squares of all entries. */
export const squaredNorm = ({ entries }: Sparse): number =>
  entries.reduce((sum, entry) => sum + entry * entry, 0);
