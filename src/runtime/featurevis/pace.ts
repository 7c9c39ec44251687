import type { Recipe } from '../../compiler/program.ts';

/** From this share of the steps on the rate falls. */
const SETTLING = 0.5;

/**
 * How much of a recipe's rate a step has: all of it while the motif takes shape, then less along a half wave down to
 * `settle`, so that what differs from one random transform to the next averages out (Loshchilov & Hutter 2017).
 * @param progress 0..1 from the first to the last step
 */
export function pace({ settle = 1 }: Pick<Recipe, 'settle'>, progress: number): number {
  const settled = Math.max(0, (progress - SETTLING) / (1 - SETTLING));
  return settle + (1 - settle) * 0.5 * (1 + Math.cos(Math.PI * settled));
}
