import { normalized } from './factors.ts';
import { nmf, nonnegativeLeft } from './nmf.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import { rectified, type Samples } from './samples.ts';

/**
 * By nonnegative factors of length 1, so that scores have the unit of the samples; what is negative in these is taken
 * for zero.
 */
export async function fitNmf(samples: Samples, k: number, options: ReduceOptions): Promise<Reduction> {
  const { left, right, error, iterations } = await nmf(rectified(samples), k, options);
  const { maps: scores, directions: loadings } = normalized({ maps: left, directions: right });
  const apply = (others: Samples) => nonnegativeLeft(rectified(others), loadings);
  return { scores, loadings, error, iterations, apply };
}
