import { macrotask } from '../backend/macrotask.ts';
import { normalized } from './factors.ts';
import { gram, inner, type Matrix, zeros } from './matrix.ts';
import { nndsvd } from './nndsvd.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import { rectified, type Samples } from './samples.ts';
import { product, type Sparse, squaredNorm, transposedProduct } from './sparse.ts';

/** Nonnegative factors of x, which is about left times the transpose of right. */
export interface Nmf {
  /** [n, k] */
  left: Matrix;
  /** [m, k] */
  right: Matrix;
  /** Length of the difference divided by the length of x. */
  error: number;
  iterations: number;
}

const MOST_ITERATIONS = 300;
/** It has converged when an iteration reduces the squared error by less than this share. */
const TOLERANCE = 1e-5;
/** Iterations between turns of the event loop. */
const TURN = 8;

/**
 * Factorizes a nonnegative matrix under the Frobenius loss, one entry after the other (HALS: Cichocki & Phan 2009),
 * starting from NNDSVD. An abort rejects with the signal's reason.
 * @param x [n, m], nonnegative, not all zero
 */
export async function nmf(x: Sparse, k: number, options: ReduceOptions): Promise<Nmf> {
  const { seed, signal, onProgress } = options;
  const { left, right } = nndsvd(x, k, seed);
  const total = squaredNorm(x);
  let error = Number.POSITIVE_INFINITY;
  let iterations = 0;
  for (let gain = 1; gain > TOLERANCE && iterations < MOST_ITERATIONS; iterations++) {
    if (iterations % TURN === 0) await macrotask();
    signal?.throwIfAborted();
    improve(left, product(x, right), gram(right));
    const along = transposedProduct(x, left);
    const squares = gram(left);
    improve(right, along, squares);
    const before = error;
    error = Math.max(0, total - 2 * inner(along, right) + inner(squares, gram(right)));
    gain = error === 0 ? 0 : before / error - 1;
    onProgress?.((iterations + 1) / MOST_ITERATIONS);
  }
  return { left, right, error: Math.sqrt(error / total), iterations };
}

/** Returns the nonnegative factor [n, k] whose product with a given one, right [m, k], is nearest to x [n, m]. */
export function nonnegativeLeft(x: Sparse, right: Matrix): Matrix {
  const left = zeros(x.rows, right.columns);
  const along = product(x, right);
  const squares = gram(right);
  let step = 1;
  for (let i = 0; i < MOST_ITERATIONS && step > TOLERANCE; i++) step = improve(left, along, squares);
  return left;
}

/**
 * Reduces samples by nonnegative factors of length 1, so that scores have the unit of the samples;
 * negative entries count as zero.
 */
export async function fitNmf(samples: Samples, k: number, options: ReduceOptions): Promise<Reduction> {
  const { left, right, error, iterations } = await nmf(rectified(samples), k, options);
  const { maps: scores, directions: loadings } = normalized({ maps: left, directions: right });
  const apply = (others: Samples) => nonnegativeLeft(rectified(others), loadings);
  return { scores, loadings, error, iterations, apply };
}

/**
 * One sweep of coordinate descent over a factor.
 * @param along x times the other factor, [n, k]
 * @param squares products of all pairs of columns of the other factor, [k, k]
 * @returns the largest step, as a share of the largest entry
 */
function improve({ rows, columns: k, data }: Matrix, along: Matrix, squares: Matrix): number {
  let step = 0;
  let largest = 0;
  for (let i = 0, start = 0; i < rows; i++, start += k) {
    for (let j = 0; j < k; j++) {
      const own = squares.data[j * k + j]!;
      if (own === 0) continue;
      let slope = along.data[start + j]!;
      for (let l = 0; l < k; l++) slope -= data[start + l]! * squares.data[j * k + l]!;
      const old = data[start + j]!;
      const made = Math.max(0, old + slope / own);
      data[start + j] = made;
      step = Math.max(step, Math.abs(made - old));
      largest = Math.max(largest, made);
    }
  }
  return step / (largest || 1);
}
