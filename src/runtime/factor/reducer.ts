import { part } from '../part.ts';
import type { Matrix } from './matrix.ts';
import { fitNmf } from './nmf-reducer.ts';
import { fitPca } from './pca.ts';
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

/** Nonnegative matrix factorization (Lee and Seung 1999), principal components, or UMAP (McInnes et al. 2018). */
export type Reducer = 'nmf' | 'pca' | 'umap';

/**
 * Describes samples by k factors. The same seed gives the same numbers; an abort rejects with the signal's reason.
 * Expects finite samples, at least k of them, that are not all zero.
 */
export const REDUCERS: Record<
  Reducer,
  (samples: Samples, k: number, options: ReduceOptions) => Promise<Reduction>
> = {
  nmf: fitNmf,
  pca: fitPca,
  // Loaded when it is asked for: few documents do.
  umap: async (...given) => (await part(() => import('./umap.ts'))).fitUmap(...given),
};
