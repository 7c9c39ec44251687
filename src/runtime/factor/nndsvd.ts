import { type Matrix, zeros } from './matrix.ts';
import type { Sparse } from './sparse.ts';
import { truncatedSvd } from './svd.ts';

/**
 * Returns where a nonnegative factorization starts: the stronger of the two nonnegative parts of each pair of singular
 * vectors (NNDSVD: Boutsidis & Gallopoulos 2008).
 * @param x [n, m], nonnegative
 * @returns factors [n, k] and [m, k]
 */
export function nndsvd(x: Sparse, k: number, seed: number): { left: Matrix; right: Matrix } {
  const svd = truncatedSvd(x, k, seed);
  const left = zeros(x.rows, k);
  const right = zeros(x.columns, k);
  svd.values.forEach((value, j) => {
    const partsOf = (sign: number) => {
      const [u, v] = [part(svd.left, j, sign), part(svd.right, j, sign)];
      return { u, v, product: u.norm * v.norm };
    };
    const [positive, negative] = [partsOf(1), partsOf(-1)];
    const { u, v } = negative.product > positive.product ? negative : positive;
    const scale = Math.sqrt(value * u.norm * v.norm);
    for (const [factor, { entries, norm }] of [
      [left, u],
      [right, v],
    ] as const) {
      entries.forEach((entry, i) => {
        factor.data[i * k + j] = norm === 0 ? 0 : (scale * entry) / norm;
      });
    }
  });
  return { left, right };
}

/** Returns the magnitudes of a column's entries of one sign, with zeros for the others, and their norm. */
function part({ rows, columns, data }: Matrix, column: number, sign: number) {
  const entries = Float64Array.from({ length: rows }, (_, i) =>
    Math.max(0, sign * data[i * columns + column]!),
  );
  return { entries, norm: Math.sqrt(entries.reduce((sum, entry) => sum + entry ** 2, 0)) };
}
