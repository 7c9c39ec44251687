import type { Matrix } from './matrix.ts';
import type { Samples } from './samples.ts';

/** What a reduction is asked for. */
export interface ReduceOptions {
  seed: number;
  signal?: AbortSignal;
  /** Share of the iterations done; fewer may be needed. */
  onProgress?: (fraction: number) => void;
}

/** Few numbers that stand for many, and how they were found. */
export interface Reduction {
  /** Each sample by its factors, [n, k]. */
  scores: Matrix;
  /** What each factor is made of, [m, k]; absent where that can't be said. */
  loadings?: Matrix;
  /** Length of what is lost by that of what was given; absent where the two can't be compared. */
  error?: number;
  iterations?: number;
  /** Other samples [n', m] by the same factors, [n', k]. */
  apply(samples: Samples): Matrix;
}
