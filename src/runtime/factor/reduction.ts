import type { Matrix } from './matrix.ts';
import type { Samples } from './samples.ts';

/** Options of a reduction. */
export interface ReduceOptions {
  seed: number;
  signal?: AbortSignal;
  /** Share of the iterations done; fewer may be needed. */
  onProgress?: (fraction: number) => void;
}

/** Samples described by few factors, and how the factors were found. */
export interface Reduction {
  /** Each sample by its factors, [n, k]. */
  scores: Matrix;
  /** The direction of each factor, [m, k]; absent for a reduction without one. */
  loadings?: Matrix;
  /** Length of what is lost divided by that of the samples; absent where the two can't be compared. */
  error?: number;
  iterations?: number;
  /** Describes other samples [n', m] by the same factors: [n', k]. */
  apply(samples: Samples): Matrix;
}
