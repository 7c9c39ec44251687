import { columnMeans, inner, lessRow, multiply } from './matrix.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import type { Samples } from './samples.ts';
import { sparse } from './sparse.ts';
import { truncatedSvd } from './svd.ts';

/** Reduces samples by principal components: directions of largest variance about the mean, of length 1. */
export async function fitPca(samples: Samples, k: number, { seed }: ReduceOptions): Promise<Reduction> {
  const mean = columnMeans(samples);
  const centred = lessRow(samples, mean);
  const total = inner(centred, centred);
  const { values, right } = truncatedSvd(sparse(centred.rows, centred.columns, centred.data), k, seed);
  const kept = values.reduce((sum, value) => sum + value * value, 0);
  const apply = (others: Samples) => multiply(lessRow(others, mean), right);
  const error = total === 0 ? 0 : Math.sqrt(Math.max(0, 1 - kept / total));
  return { scores: apply(samples), loadings: right, error, apply };
}
