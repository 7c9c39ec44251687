/** Returns how many entries a param asks for: it may hold any number. */
export const countOf = (k: number): number => Math.max(0, Math.round(k));

/** Returns the places 0..n-1, ordered by their scores, largest first; ties keep their order, and NaN comes last. */
export function descending(scores: ArrayLike<number>): number[] {
  const places = Array.from(scores, (_, i) => i);
  const numbers = places.filter((i) => !Number.isNaN(scores[i]));
  const missing = places.filter((i) => Number.isNaN(scores[i]));
  // Infinities that are equal have no difference.
  numbers.sort((a, b) => (scores[a] === scores[b] ? a - b : scores[b]! - scores[a]!));
  return [...numbers, ...missing];
}

/** Returns the order of {@link descending} reversed, but with NaN last as well. */
export function ascending(scores: ArrayLike<number>): number[] {
  const order = descending(scores);
  const missing = order.findIndex((i) => Number.isNaN(scores[i]));
  const count = missing < 0 ? order.length : missing;
  return [...order.slice(0, count).reverse(), ...order.slice(count)];
}
