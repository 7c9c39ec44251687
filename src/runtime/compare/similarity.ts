import { type Matrix, toUnitColumns } from '../factor/matrix.ts';
import { centred, checkExamples, innerProducts, lengthsOf } from './columns.ts';

/** How alike two lists of numbers over the same examples are. */
export type Likeness = 'correlation' | 'cosine';

/** How alike all pairs of columns are, and how many columns of both have nothing to compare. */
export interface Similarity {
  /** [columns of a, columns of b], -1 to 1; 0 for a column that has nothing. */
  matrix: Matrix;
  /** Columns that never vary, or for the cosine are zero everywhere. */
  silent: number;
}

/** Compares all columns of two matrices that have a row for each of the same examples. Fault `compare-few`. */
export function similarity(a: Matrix, b: Matrix, likeness: Likeness): Similarity {
  checkExamples(a);
  const ready = (x: Matrix) => {
    const own = likeness === 'correlation' ? centred(x) : { ...x, data: x.data.slice() };
    const lengths = lengthsOf(own, x);
    toUnitColumns(own, lengths);
    return { own, silent: lengths.filter((length) => length === 0).length };
  };
  const [first, second] = [ready(a), ready(b)];
  const matrix = innerProducts(first.own, second.own);
  matrix.data.forEach((entry, i) => {
    matrix.data[i] = Math.min(1, Math.max(-1, entry));
  });
  return { matrix, silent: first.silent + second.silent };
}
