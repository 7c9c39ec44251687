import { at } from '../base/at.ts';
import { keyOf } from '../base/key.ts';

/** Returns a seed that depends on JSON values alone; never 0, which tfjs takes for no seed. */
export function seedFrom(parts: unknown[]): number {
  return Number.parseInt(keyOf(parts).slice(0, 8), 16) || 1;
}

/** Returns a generator of uniform numbers in 0..1 from a seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns the numbers from 0 to a count, less one, in random order. */
export const randomOrder = (count: number, seed: number): number[] =>
  shuffled(
    Array.from({ length: count }, (_, i) => i),
    seed,
  );

/** Returns the entries in random order (Fisher & Yates). */
export function shuffled<T>(entries: readonly T[], seed: number): T[] {
  const random = uniform(seed);
  const order = [...entries];
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [at(order, other), at(order, i)];
  }
  return order;
}
