import { nmf, nonnegativeLeft } from './nmf.ts';
import type { ReduceOptions, Reduction } from './reducer.ts';
import { rectified, type Samples } from './samples.ts';

/** By nonnegative factors; what is negative in the samples is taken for zero. */
export async function fitNmf(samples: Samples, k: number, options: ReduceOptions): Promise<Reduction> {
  const { left, right, error, iterations } = await nmf(rectified(samples), k, options);
  return {
    scores: left,
    loadings: right,
    error,
    iterations,
    apply: (others) => nonnegativeLeft(rectified(others), right),
  };
}
