import { QrDecomposition, SingularValueDecomposition } from 'ml-matrix';
import { uniform } from '../random.ts';
import { fromLibrary, type Matrix, multiply, pickColumns, toLibrary, zeros } from './matrix.ts';
import { product, type Sparse, transposedProduct } from './sparse.ts';

/** The largest singular values of a matrix [n, m], with their vectors as columns. */
export interface Svd {
  /** [n, k] */
  left: Matrix;
  /** [k], largest first. */
  values: number[];
  /** [m, k] */
  right: Matrix;
}

/** Directions sketched in addition, and passes over the matrix: the numbers of scikit-learn. */
const OVERSAMPLING = 10;
const PASSES = 4;

/**
 * Computes the first k singular values and vectors by a random sketch of the range (Halko, Martinsson & Tropp 2011).
 * The same seed gives the same numbers. The entry of largest magnitude of each left vector is positive.
 */
export function truncatedSvd(x: Sparse, k: number, seed: number): Svd {
  const size = Math.min(k + OVERSAMPLING, x.rows, x.columns);
  const random = uniform(seed);
  const sketch = zeros(x.columns, size);
  sketch.data.forEach((_, i) => {
    sketch.data[i] = random() - 0.5;
  });
  let basis = orthogonal(product(x, sketch));
  for (let pass = 0; pass < PASSES; pass++) {
    basis = orthogonal(product(x, orthogonal(transposedProduct(x, basis))));
  }
  const small = new SingularValueDecomposition(toLibrary(transposedProduct(x, basis)), {
    autoTranspose: true,
  });
  const first = Array.from({ length: Math.min(k, size) }, (_, i) => i);
  const left = pickColumns(multiply(basis, fromLibrary(small.rightSingularVectors)), first);
  const right = pickColumns(fromLibrary(small.leftSingularVectors), first);
  alignSigns(left, right);
  return { left, values: small.diagonal.slice(0, first.length), right };
}

const orthogonal = (x: Matrix): Matrix => fromLibrary(new QrDecomposition(toLibrary(x)).orthogonalMatrix);

/** Makes the entry of largest magnitude of each left vector positive: the sign of a pair of vectors is arbitrary. */
function alignSigns(left: Matrix, right: Matrix): void {
  for (let j = 0; j < left.columns; j++) {
    let largest = 0;
    for (let i = j; i < left.data.length; i += left.columns) {
      if (Math.abs(left.data[i]!) > Math.abs(largest)) largest = left.data[i]!;
    }
    if (largest >= 0) continue;
    for (const { columns, data } of [left, right]) {
      for (let i = j; i < data.length; i += columns) data[i] = -data[i]!;
    }
  }
}
