import type { Recipe } from '../../compiler/program.ts';

/** The share of the steps after which the rate falls. */
const SETTLING = 0.5;

/**
 * Returns the share of a recipe's rate that a step has: 1 while the motif takes shape, then along half a cosine down to
 * `settle`, so that the effects of single random transforms average out (Loshchilov & Hutter 2017).
 * @param progress 0..1 from the first to the last step
 */
export function pace({ settle = 1 }: Pick<Recipe, 'settle'>, progress: number): number {
  const settled = Math.max(0, (progress - SETTLING) / (1 - SETTLING));
  return settle + (1 - settle) * 0.5 * (1 + Math.cos(Math.PI * settled));
}
