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

/**
 * Returns the places of the largest numbers by magnitude, the largest first, without ordering all; ties keep their order,
 * and NaN is left out.
 */
export function strongest(numbers: ArrayLike<number>, count: number): number[] {
  const places: number[] = [];
  // What a number has to be above, once there are enough.
  let least = -1;
  for (let i = 0; i < numbers.length; i++) {
    const size = Math.abs(numbers[i]!);
    if (!(size > least) || count === 0) continue;
    const before = places.findIndex((place) => Math.abs(numbers[place]!) < size);
    places.splice(before < 0 ? places.length : before, 0, i);
    if (places.length > count) places.pop();
    if (places.length === count) least = Math.abs(numbers[places[count - 1]!]!);
  }
  return places;
}
