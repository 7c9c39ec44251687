import { part } from '../part.ts';
import { fitNmf } from './nmf.ts';
import { fitPca } from './pca.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import type { Samples } from './samples.ts';

/** Nonnegative matrix factorization (Lee and Seung 1999), principal components, or UMAP (McInnes et al. 2018). */
export type Reducer = 'nmf' | 'pca' | 'umap';

/**
 * How each reducer describes samples by k factors. The same seed gives the same numbers; an abort rejects with the
 * signal's reason.
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
