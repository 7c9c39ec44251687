import { inner, type Matrix, multiply, transpose } from './matrix.ts';
import { type Sparse, sparse } from './sparse.ts';

/** Samples to be described by few factors: a row each, row-major. */
export interface Samples {
  rows: number;
  columns: number;
  data: Float32Array;
}

/** Sets negative entries to zero, as a nonnegative factorization can't describe them. */
export const rectified = ({ rows, columns, data }: Samples): Sparse =>
  sparse(
    rows,
    columns,
    data.map((entry) => Math.max(0, entry)),
  );

/** Returns the share of the sum of magnitudes that negative entries have. */
export function negativeShare(data: Float32Array): number {
  let negative = 0;
  let all = 0;
  for (const entry of data) {
    all += Math.abs(entry);
    negative += Math.max(0, -entry);
  }
  return all === 0 ? 0 : negative / all;
}

/**
 * Returns the share of the sum of squares that left [n, k] times the transpose of right [m, k] reproduces: 1 minus the
 * squared relative error.
 * @param offset a number a column, which is added to the product
 */
export function shownShare(
  { rows, columns, data }: Samples,
  left: Matrix,
  right: Matrix,
  offset?: ArrayLike<number>,
): number {
  const whole: Matrix = { rows, columns, data: Float64Array.from(data) };
  const rest = multiply(left, transpose(right));
  for (let i = 0; i < data.length; i++)
    rest.data[i] = data[i]! - rest.data[i]! - (offset?.[i % columns] ?? 0);
  return 1 - inner(rest, rest) / inner(whole, whole);
}
