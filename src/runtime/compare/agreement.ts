import { SingularValueDecomposition } from 'ml-matrix';
import { at } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import {
  fromLibrary,
  gram as gramOf,
  inner,
  type Matrix,
  pickColumns,
  toLibrary,
  transpose,
} from '../factor/matrix.ts';
import { centred, checkAlike, checkExamples, innerProducts, lengthsOf } from './columns.ts';

/** How far two layers agree on the same examples: one number, 0 to 1; the unbiased one can be a little below. */
export type Measure = 'cka' | 'cka-unbiased' | 'svcca' | 'procrustes';

/** A layer, ready to be compared by a measure. */
export interface Compared {
  /** Returns the number beside another, of the same measure. */
  beside(other: Compared): number;
}

/**
 * Makes a layer ready: what depends on it alone is computed once, whatever it is held against.
 * - `cka`: linear centred kernel alignment (Kornblith et al. 2019); `cka-unbiased`: with the unbiased estimate of HSIC
 *   (Song et al. 2012), for few examples.
 * - `svcca`: the mean canonical correlation of the directions that hold 99 % of the variance (Raghu et al. 2017).
 * - `procrustes`: the sum of singular values of the product of both, by their lengths: how far one is the other turned.
 * Faults `compare-few` for fewer than four examples, `compare-silent` for a layer that never varies,
 * `compare-narrow` where there are no more examples than directions.
 */
export function ready(x: Matrix, measure: Measure): Compared {
  checkExamples(x);
  const own = centred(x);
  if (lengthsOf(own, x).every((length) => length === 0)) throw fault('compare-silent', {});
  switch (measure) {
    case 'cka':
    case 'cka-unbiased':
      return byKernel(measure === 'cka' ? own : x, measure === 'cka');
    case 'svcca':
      return byDirections(own);
    case 'procrustes':
      return byTurning(own);
  }
}

/** Returns how far two layers agree, [examples, channels] each; see {@link ready}. */
export function agreement(a: Matrix, b: Matrix, measure: Measure): number {
  checkAlike(a, b);
  return ready(a, measure).beside(ready(b, measure));
}

interface Kernel extends Compared {
  gram: Matrix;
  /** Its alignment with itself. */
  norm: number;
}

function byKernel(x: Matrix, isBiased: boolean): Kernel {
  const gram = gramOf(transpose(x));
  if (!isBiased) for (let i = 0; i < gram.rows; i++) gram.data[i * gram.columns + i] = 0;
  const align = isBiased ? inner : unbiased;
  const norm = Math.sqrt(Math.max(0, align(gram, gram)));
  return {
    gram,
    norm,
    beside(other) {
      const { gram: theirs, norm: their } = other as Kernel;
      return theirs === gram ? 1 : align(gram, theirs) / (norm * their);
    },
  };
}

/** The unbiased estimate of HSIC times n (n - 3), of kernels without their diagonals. */
function unbiased(k: Matrix, l: Matrix): number {
  const n = k.rows;
  const sums = ({ data }: Matrix) =>
    Array.from({ length: n }, (_, i) => data.subarray(i * n, (i + 1) * n).reduce((a, b) => a + b, 0));
  const [a, b] = [sums(k), sums(l)];
  const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
  const across = a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return inner(k, l) + (total(a) * total(b)) / ((n - 1) * (n - 2)) - (2 * across) / (n - 2);
}

/** The share of the variance that is kept. */
const KEPT = 0.99;

interface Directions extends Compared {
  /** Orthonormal columns: [examples, directions]. */
  basis: Matrix;
}

function byDirections(x: Matrix): Directions {
  const { leftSingularVectors, diagonal } = new SingularValueDecomposition(toLibrary(x), {
    autoTranspose: true,
  });
  const total = diagonal.reduce((sum, value) => sum + value ** 2, 0);
  let [count, sum] = [0, 0];
  while (count < diagonal.length && sum < KEPT * total) sum += at(diagonal, count++) ** 2;
  const first = Array.from({ length: count }, (_, i) => i);
  const basis = pickColumns(fromLibrary(leftSingularVectors), first);
  return {
    basis,
    beside(other) {
      const { basis: theirs } = other as Directions;
      if (theirs === basis) return 1;
      const directions = count + theirs.columns;
      // As many directions as examples fit each other whatever they are.
      if (directions >= x.rows) throw fault('compare-narrow', { examples: x.rows, directions });
      const correlations = singularValues(innerProducts(basis, theirs));
      return correlations.reduce((all, value) => all + value, 0) / correlations.length;
    },
  };
}

interface Turned extends Compared {
  x: Matrix;
  length: number;
}

function byTurning(x: Matrix): Turned {
  const length = Math.sqrt(inner(x, x));
  return {
    x,
    length,
    beside(other) {
      const { x: theirs, length: their } = other as Turned;
      if (theirs === x) return 1;
      return (
        singularValues(innerProducts(x, theirs)).reduce((sum, value) => sum + value, 0) / (length * their)
      );
    },
  };
}

const singularValues = (x: Matrix): number[] =>
  new SingularValueDecomposition(toLibrary(x), {
    autoTranspose: true,
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
  }).diagonal;
