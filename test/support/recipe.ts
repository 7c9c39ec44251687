import type { Recipe } from '../../src/compiler/program.ts';

/** A short, plain recipe: one size, jitter only. */
export const recipeWith = (change: Partial<Recipe> = {}): Recipe => ({
  objective: 'atom',
  parameterization: 'fourier',
  alpha: false,
  size: 32,
  steps: 12,
  rate: 0.05,
  decay: 1,
  pad: 0,
  jitter: 4,
  zoom: 0,
  rotate: 0,
  coarse: 0,
  coarseSteps: 0,
  faces: 1,
  plateau: 0,
  seed: 1,
  ...change,
});
