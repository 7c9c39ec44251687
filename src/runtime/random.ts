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
