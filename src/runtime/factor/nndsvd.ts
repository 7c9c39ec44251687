import { type Matrix, zeros } from './matrix.ts';
import type { Sparse } from './sparse.ts';
import { truncatedSvd } from './svd.ts';

/**
 * Where a nonnegative factorization starts: of each pair of singular vectors the stronger of its two nonnegative
 * parts (NNDSVD: Boutsidis & Gallopoulos 2008).
 * @param x [n, m], nonnegative
 * @returns factors [n, k] and [m, k]
 */
export function nndsvd(x: Sparse, k: number, seed: number): { left: Matrix; right: Matrix } {
  const svd = truncatedSvd(x, k, seed);
  const left = zeros(x.rows, k);
  const right = zeros(x.columns, k);
  svd.values.forEach((value, j) => {
    const parts = [1, -1].map((sign) => {
      const ends = [part(svd.left, j, sign), part(svd.right, j, sign)] as const;
      return { ends, norms: ends.map(norm) as [number, number] };
    });
    const { ends, norms } = parts.reduce((a, b) =>
      b.norms[0] * b.norms[1] > a.norms[0] * a.norms[1] ? b : a,
    );
    const scale = Math.sqrt(value * norms[0] * norms[1]);
    [left, right].forEach((factor, end) => {
      ends[end]!.forEach((entry, i) => {
        factor.data[i * k + j] = norms[end] === 0 ? 0 : (scale * entry) / norms[end]!;
      });
    });
  });
  return { left, right };
}

/** The entries of a column that have a sign, as magnitudes; zero elsewhere. */
const part = ({ rows, columns, data }: Matrix, column: number, sign: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, i) => Math.max(0, sign * data[i * columns + column]!));

const norm = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, entry) => sum + entry ** 2, 0));
