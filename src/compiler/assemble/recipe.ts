import type { Recipe } from '../program.ts';

/** See `render` in the reference. */
const DEFAULTS: Recipe = {
  objective: 'atom',
  parameterization: 'fourier',
  alpha: false,
  size: 96,
  steps: 128,
  rate: 0.05,
  decay: 1,
  pad: 0,
  jitter: 8,
  zoom: 0,
  rotate: 0,
  coarse: 0,
  coarseSteps: 0,
  faces: 1,
  plateau: 0,
  seed: 0,
};

/** The whole recipe of a picture: what the document says, and the defaults. */
export const normalRecipe = (render: Partial<Recipe> | undefined, seed: number): Recipe => ({
  ...DEFAULTS,
  seed,
  ...render,
});
