import { fault } from '../../base/messages.ts';
import { type Matrix, zeros } from '../factor/matrix.ts';

/** Fewest examples by which networks are compared. */
export const FEWEST = 4;

/** Checks that two matrices have a row for each of the same examples. Fault `compare-few` for fewer than four. */
export function checkExamples(a: Matrix, b: Matrix): void {
  if (a.rows !== b.rows) throw new RangeError(`${a.rows} examples stand beside ${b.rows}.`);
  if (a.rows < FEWEST) throw fault('compare-few', { found: a.rows, wanted: FEWEST });
}

/** Returns a matrix whose columns have the mean zero. */
export function centred({ rows, columns, data }: Matrix): Matrix {
  const made = zeros(rows, columns);
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let i = column; i < data.length; i += columns) sum += data[i]!;
    for (let i = column; i < data.length; i += columns) made.data[i] = data[i]! - sum / rows;
  }
  return made;
}

/** Rounding leaves less than this of what doesn't vary, beside its size. */
const NOTHING = 1e-6;

/**
 * Divides each column by its length.
 * @param sizes how large the entries were, by column: what is next to nothing beside them counts as nothing
 * @returns how many columns are nothing; they become zero
 */
export function unitColumns({ rows, columns, data }: Matrix, sizes: Float64Array): number {
  let nothing = 0;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let i = column; i < data.length; i += columns) sum += data[i]! ** 2;
    const length = Math.sqrt(sum);
    const isNothing = !(length > NOTHING * sizes[column]! * Math.sqrt(rows));
    if (isNothing) nothing++;
    for (let i = column; i < data.length; i += columns) data[i] = isNothing ? 0 : data[i]! / length;
  }
  return nothing;
}

/** Returns the largest magnitude of each column. */
export function largestOfColumns({ columns, data }: Matrix): Float64Array {
  const largest = new Float64Array(columns);
  data.forEach((entry, i) => {
    largest[i % columns] = Math.max(largest[i % columns]!, Math.abs(entry));
  });
  return largest;
}

/** Returns the inner products of the columns of two matrices: [columns of a, columns of b]. */
export function innerProducts(a: Matrix, b: Matrix): Matrix {
  const made = zeros(a.columns, b.columns);
  for (let row = 0; row < a.rows; row++) {
    const own = b.data.subarray(row * b.columns, (row + 1) * b.columns);
    for (let i = 0; i < a.columns; i++) {
      const factor = a.data[row * a.columns + i]!;
      if (factor === 0) continue;
      const start = i * b.columns;
      for (let j = 0; j < own.length; j++) made.data[start + j]! += factor * own[j]!;
    }
  }
  return made;
}
