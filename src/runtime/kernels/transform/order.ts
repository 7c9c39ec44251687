/** How many entries a param asks for, which may hold any number. */
export const countOf = (k: unknown): number => Math.max(0, Math.round(k as number));

/** Places 0..n-1, by a score of each, largest first; ties keep their order. */
export function descending(scores: ArrayLike<number>): number[] {
  // NaN sorts last, whatever it is compared with.
  const ranks = Array.from(scores, (score) => (Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score));
  return ranks.map((_, i) => i).sort((a, b) => ranks[b]! - ranks[a]! || a - b);
}
