import { linearSumAssignment } from 'linear-sum-assignment';
import { type Matrix, toLibrary } from '../factor/matrix.ts';

/** A pair of rows and columns, and how alike they are. */
export interface Pair {
  row: number;
  column: number;
  likeness: number;
}

/**
 * Pairs rows with columns so that the sum over the pairs is largest, each at most once; the most alike first. As many pairs
 * as the smaller side has. By Jonker & Volgenant (1987).
 */
export function match(likeness: Matrix): Pair[] {
  const { columns, data } = likeness;
  // The library spells it so.
  const { rowAssignments } = linearSumAssignment(toLibrary(likeness), { maximaze: true });
  return Array.from(rowAssignments)
    .flatMap((column, row) => (column < 0 ? [] : [{ row, column, likeness: data[row * columns + column]! }]))
    .sort((a, b) => b.likeness - a.likeness || a.row - b.row);
}
