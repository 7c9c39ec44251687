import { at } from '../../base/at.ts';
import type { Recipe, RecipeObjective } from '../program.ts';

/** Recipes by name: for tiles of several, for icons, for the cells of a grid, and Lucid's own. */
export type Style = 'tile' | 'icon' | 'cell' | 'lucid';

/**
 * Tuned on the bundled network: strong low frequencies and a high rate reach in 56 steps what the published
 * recipe reaches in a few hundred, and the first 12 at two thirds of the size already show what the picture
 * will be of.
 */
const TILE: Recipe = {
  objective: 'atom',
  parameterization: 'fourier',
  alpha: false,
  size: 96,
  steps: 56,
  rate: 0.1,
  decay: 1.25,
  pad: 0,
  jitter: 8,
  zoom: 0,
  rotate: 0,
  coarse: 64,
  coarseSteps: 12,
  faces: 1,
  plateau: 0.01,
  seed: 0,
};

/**
 * One motif, cut out: what is near the centre counts, and what adds little to it becomes transparent, at
 * first nothing. By logarithm, so that the same weights do for layers and networks of any units.
 */
const ICON: Partial<Recipe> = {
  objective: {
    sum: [
      { log: { type: 'neuron', spread: 0.2 } },
      { scale: [3, -8], of: { type: 'l1', of: 'alpha', spread: 0.25 } },
      { scale: -2, of: { type: 'blur', of: 'colour' } },
    ],
  },
  alpha: true,
  steps: 64,
  zoom: 0.04,
  rotate: 3,
  coarse: 0,
  coarseSteps: 0,
  plateau: 0,
};

/** One of many side by side, each of them small. */
const CELL: Partial<Recipe> = { size: 48, steps: 40, jitter: 4, coarse: 0, coarseSteps: 0 };

/** As Lucid has it (Olah et al. 2017). */
const LUCID: Partial<Recipe> = {
  size: 128,
  steps: 512,
  rate: 0.05,
  decay: 1,
  pad: 12,
  jitter: 8,
  zoom: 0.1,
  rotate: 10,
  coarse: 0,
  coarseSteps: 0,
  plateau: 0,
};

/**
 * What begins as an input: it changes slowly and in its details, so that the input stays to be seen. A coarse beginning
 * would lose these.
 */
const BEGUN: Partial<Recipe> = { rate: 0.03, decay: 0.75, coarse: 0, coarseSteps: 0 };

const STYLES: Record<Style, Partial<Recipe>> = { tile: {}, icon: ICON, cell: CELL, lucid: LUCID };

/** Several faces of one atom are kept apart by how much this counts. */
const DIVERSITY = { scale: 4, of: 'diversity' };

/** What a document says of how its pictures are made. */
export type Said = Partial<Omit<Recipe, 'start'>> & {
  style?: Style;
  start?: 'noise' | 'input' | 'firing';
  /** Which input is meant: its picture and activations are part of a picture's key, its name is not. */
  input?: unknown;
};

/** The whole recipe of a picture: what the document says, and else what the style says. */
export function normalRecipe(
  { style = 'tile', start = 'noise', input: _, ...said }: Said,
  seed: number,
): Recipe {
  const begun = start === 'noise' ? {} : { ...BEGUN, start };
  const recipe: Recipe = { ...TILE, seed, ...STYLES[style], ...begun, ...said };
  const within = recipe.coarse < recipe.size && recipe.coarseSteps < recipe.steps;
  const whole = within ? recipe : { ...recipe, coarse: 0, coarseSteps: 0 };
  const several = recipe.faces > 1 && said.objective === undefined;
  return several ? { ...whole, objective: { sum: [whole.objective, DIVERSITY] } } : whole;
}

/** Width and height of the largest pictures. */
const LARGEST = 512;

/** The recipe by which a finished picture goes on, twice as large: nothing is begun anew, and it moves less. */
export function continued(recipe: Recipe): Recipe {
  const size = Math.min(LARGEST, 2 * recipe.size);
  const rate = recipe.rate / 2;
  return { ...recipe, objective: settled(recipe.objective), size, rate, coarse: 0, coarseSteps: 0 };
}

/** An objective as it is at the last step. */
function settled(objective: RecipeObjective): RecipeObjective {
  if (typeof objective === 'string') return objective;
  if ('sum' in objective) return { sum: objective.sum.map(settled) };
  if ('negate' in objective) return { negate: settled(objective.negate) };
  if (!('scale' in objective)) return objective;
  const { scale, of } = objective;
  return { scale: Array.isArray(scale) ? at(scale, 1) : scale, of: settled(of as RecipeObjective) };
}
