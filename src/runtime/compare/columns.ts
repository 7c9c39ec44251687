import { fault } from '../../base/messages.ts';
import { columnMeans, columnNorms, lessRow, type Matrix, multiply, transpose } from '../factor/matrix.ts';

/** Fewest examples by which networks are compared. */
const FEWEST = 4;

/** Checks that two matrices have a row for each of the same examples. */
export function checkAlike(a: Matrix, b: Matrix): void {
  if (a.rows !== b.rows) throw new RangeError(`${a.rows} examples stand beside ${b.rows}.`);
}

/** Checks that there are examples enough. Fault `compare-few` for fewer than four. */
export function checkExamples({ rows }: Matrix): void {
  if (rows < FEWEST) throw fault('compare-few', { found: rows, wanted: FEWEST });
}

/** Returns a matrix whose columns have the mean zero. */
export const centred = (x: Matrix): Matrix => lessRow(x, columnMeans(x));

/** Rounding leaves less than this of what doesn't vary, beside its size. */
const NOTHING = 1e-6;

/**
 * Returns the length of each column of a matrix; 0 for one that rounding alone left something of.
 * @param of what was before anything was taken from it: what is next to nothing beside its columns counts as nothing
 */
export function lengthsOf(x: Matrix, of: Matrix): number[] {
  const sizes = largestOfColumns(of);
  return columnNorms(x).map((length, i) => (length > NOTHING * sizes[i]! * Math.sqrt(x.rows) ? length : 0));
}

function largestOfColumns({ columns, data }: Matrix): Float64Array {
  const largest = new Float64Array(columns);
  data.forEach((entry, i) => {
    largest[i % columns] = Math.max(largest[i % columns]!, Math.abs(entry));
  });
  return largest;
}

/** Returns the inner products of the columns of two matrices over the same examples: [columns of a, columns of b]. */
export function innerProducts(a: Matrix, b: Matrix): Matrix {
  checkAlike(a, b);
  return multiply(transpose(a), b);
}
