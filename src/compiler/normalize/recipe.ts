import { at } from '../../base/at.ts';
import type { Recipe, RecipeObjective } from '../program.ts';

/** Names of recipes: for several tiles, for icons, for the cells of a grid, as in Lucid, and as in photographs. */
export type Style = 'tile' | 'icon' | 'cell' | 'lucid' | 'natural';

/**
 * Tuned on the bundled network. Strong low frequencies and a high rate reach in 56 steps what the published recipe
 * reaches in a few hundred, and the first 12 steps, at two thirds of the size, already show the subject.
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
 * One motif, cut out within a circle: the centre counts most, the area that is opaque is drawn towards a share, and parts
 * that add little become transparent. The logarithm makes the same weights work for layers and networks on any scale.
 * Tuned on GoogLeNet's mixed4d against 256 steps at 128 px (Olah et al. 2018), at a fifth of their work.
 */
const ICON: Partial<Recipe> = {
  objective: {
    sum: [
      { log: { type: 'neuron', spread: 0.2 } },
      { scale: -40, of: { type: 'area', share: 0.36 } },
      { scale: [0, -6], of: { type: 'l1', of: 'alpha', spread: 0.25 } },
      { scale: -6, of: { type: 'blur', of: 'colour' } },
    ],
  },
  alpha: true,
  within: 0.46,
  size: 80,
  field: 67,
  steps: 150,
  rate: 0.08,
  settle: 0.25,
  jitter: 6,
  zoom: 0.1,
  rotate: 10,
  coarse: 64,
  coarseSteps: 70,
  plateau: 0,
};

/** One of many small pictures side by side. */
const CELL: Partial<Recipe> = { size: 48, steps: 40, jitter: 4, coarse: 0, coarseSteps: 0 };

/** The settings of Lucid (Olah et al. 2017). */
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
 * Only the phases are optimized; amplitudes are those of photographs (MACO, Fel et al. 2023). Jitter lets the network see
 * a random crop of a little more than a third of the picture in each step.
 */
const NATURAL: Partial<Recipe> = {
  parameterization: 'natural',
  size: 128,
  steps: 128,
  rate: 0.05,
  jitter: 48,
  zoom: 0.1,
  rotate: 10,
  coarse: 0,
  coarseSteps: 0,
  plateau: 0,
};

/**
 * For pictures that begin as an input: they change slowly and in details, so that the input stays recognizable. A
 * coarse start would lose the details.
 */
const BEGUN: Partial<Recipe> = { rate: 0.03, decay: 0.75, coarse: 0, coarseSteps: 0 };

/** What follows from the receptive field; a document that gives one of these decides all. */
const FITTED = ['size', 'steps', 'jitter', 'coarse', 'coarseSteps'] as const;

const STYLES: Record<Style, Partial<Recipe>> = {
  tile: {},
  icon: ICON,
  cell: CELL,
  lucid: LUCID,
  natural: NATURAL,
};

/** How many pictures of an atom stand side by side where a document says no number. */
export const FACES = 4;

/** Keeps several faces of one atom different; the weight is `scale`. */
const DIVERSITY = { scale: 4, of: 'diversity' };

/** The settings that a document gives for its pictures. */
export type Said = Partial<Omit<Recipe, 'start'>> & {
  style?: Style;
  start?: 'noise' | 'input' | 'firing';
  /**
   * Name of the input. Not part of the recipe: the key of a picture includes the picture and activations of the input
   * instead.
   */
  input?: unknown;
};

/**
 * Returns the settings of an element's pictures with their style: icons, unless they tile without gaps or overlap, or the
 * author sets their objective or start.
 */
export function withStyle({ arrange, render = {} }: { arrange?: string; render?: Said }): Said {
  const { objective, start = 'noise' } = render;
  const isTile = arrange === 'scatter' || objective !== undefined || start !== 'noise';
  return { style: arrange === 'grid' ? 'cell' : isTile ? 'tile' : 'icon', ...render };
}

/** Returns the complete recipe of a picture: the settings of the document, then those of the style. */
export function normalRecipe(
  { style = 'tile', start = 'noise', input: _, ...said }: Said,
  seed: number,
): Recipe {
  const begun = start === 'noise' ? {} : { ...BEGUN, start };
  const { field, ...own } = STYLES[style];
  const fits = field !== undefined && FITTED.every((name) => said[name] === undefined);
  const recipe: Recipe = { ...TILE, seed, ...own, ...(fits && { field }), ...begun, ...said };
  const within = recipe.coarse < recipe.size && recipe.coarseSteps < recipe.steps;
  const whole = within ? recipe : { ...recipe, coarse: 0, coarseSteps: 0 };
  const several = recipe.faces > 1 && said.objective === undefined;
  return several ? { ...whole, objective: { sum: [whole.objective, DIVERSITY] } } : whole;
}

/** The largest size of a picture, in pixels. */
const LARGEST = 512;

/** The most steps of a picture that is continued. */
const MOST_CONTINUED = 64;

/** Returns the recipe that continues a finished picture at twice the size: no coarse start, and half the rate. */
export function continued(recipe: Recipe): Recipe {
  const size = Math.min(LARGEST, 2 * recipe.size);
  const steps = Math.min(MOST_CONTINUED, recipe.steps);
  const rate = recipe.rate / 2;
  return { ...recipe, objective: settled(recipe.objective), size, steps, rate, coarse: 0, coarseSteps: 0 };
}

/** Returns an objective with its scales fixed at their final values. */
function settled(objective: RecipeObjective): RecipeObjective {
  if (typeof objective === 'string') return objective;
  if ('sum' in objective) return { sum: objective.sum.map(settled) };
  if ('negate' in objective) return { negate: settled(objective.negate) };
  if (!('scale' in objective)) return objective;
  const { scale, of } = objective;
  return { scale: Array.isArray(scale) ? at(scale, 1) : scale, of: settled(of as RecipeObjective) };
}
