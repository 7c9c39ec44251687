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

/** Returns the first of the places in {@link descending} order without ordering all; NaN is left out. */
export function strongest(scores: ArrayLike<number>, count: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (Number.isNaN(score) || count === 0) continue;
    if (places.length === count && score <= scores[places.at(-1)!]!) continue;
    const at = places.findIndex((place) => scores[place]! < score);
    places.splice(at < 0 ? places.length : at, 0, i);
    places.length = Math.min(places.length, count);
  }
  return places;
}
