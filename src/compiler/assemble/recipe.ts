import type { Recipe } from '../program.ts';

/** 200 steps at 96 px, where the bundled network's features are recognizable; see `render` in the reference. */
const DEFAULTS: Recipe = {
  objective: 'auto',
  size: 96,
  steps: 128,
  rate: 0.05,
  decay: 1,
  jitter: 8,
  seed: 0,
};

/** The whole recipe of a picture: what the document says, and the defaults. */
export const normalRecipe = (render: Partial<Recipe> | undefined, seed: number): Recipe => ({
  ...DEFAULTS,
  seed,
  ...render,
});
