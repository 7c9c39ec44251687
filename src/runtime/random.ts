import { keyOf } from '../base/key.ts';

/** A seed that follows from any JSON values; never 0, which tfjs takes for none. */
export function seedFrom(parts: unknown[]): number {
  return Number.parseInt(keyOf(parts).slice(0, 8), 16) || 1;
}

/** Uniform numbers in 0..1 that follow from a seed (the generator mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
