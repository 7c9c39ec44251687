import { inner, type Matrix, multiply, zeros } from './matrix.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import type { Samples } from './samples.ts';
import { sparse } from './sparse.ts';
import { truncatedSvd } from './svd.ts';

/** Reduces samples by principal components: directions of largest variance about the mean, of length 1. */
export async function fitPca(samples: Samples, k: number, { seed }: ReduceOptions): Promise<Reduction> {
  const mean = meanOf(samples);
  const centred = less(samples, mean);
  const total = inner(centred, centred);
  const { values, right } = truncatedSvd(sparse(centred.rows, centred.columns, centred.data), k, seed);
  const kept = values.reduce((sum, value) => sum + value * value, 0);
  const apply = (others: Samples) => multiply(less(others, mean), right);
  const error = total === 0 ? 0 : Math.sqrt(Math.max(0, 1 - kept / total));
  return { scores: apply(samples), loadings: right, error, apply };
}

function meanOf({ rows, columns, data }: Samples): Float64Array {
  const mean = new Float64Array(columns);
  data.forEach((entry, i) => {
    mean[i % columns]! += entry / rows;
  });
  return mean;
}

function less({ rows, columns, data }: Samples, mean: Float64Array): Matrix {
  const made = zeros(rows, columns);
  data.forEach((entry, i) => {
    made.data[i] = entry - mean[i % columns]!;
  });
  return made;
}
