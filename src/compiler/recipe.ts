/** The objective that a picture maximizes: a named one, or a combination. */
export type RecipeObjective =
  | string
  | RecipeLeaf
  | { sum: RecipeObjective[] }
  | { scale: number | number[]; of: RecipeObjective }
  | { log: RecipeLeaf | string }
  | { negate: RecipeObjective };

/** A named objective with its params; those left out follow from the atom. */
export interface RecipeLeaf {
  type: string;
  layer?: string;
  index?: number;
  x?: number;
  y?: number;
  spread?: number;
  preactivation?: boolean;
  power?: number;
  of?: 'colour' | 'alpha';
  share?: number;
}

/** How to make a picture of an atom by optimization. Every entry is part of the picture's key. */
export interface Recipe {
  objective: RecipeObjective;
  /**
   * The start of the optimization, if not noise: an input, or an input that is changed only where the atom is active.
   */
  start?: 'input' | 'firing';
  parameterization: 'fourier' | 'natural' | 'pixels';
  /** Whether the picture is a cut-out, with its own alpha channel. */
  alpha: boolean;
  /** How far a cut-out may extend from its centre, as a share of its side; if absent, into the corners. */
  within?: number;
  /** Height and width in pixels. */
  size: number;
  /**
   * The receptive field, in pixels, that the size and the steps are for: a layer with a smaller one gets smaller pictures
   * in fewer steps. No part of a picture's key, which has the size that follows.
   */
  field?: number;
  /** The most optimization steps, including those at the coarse size. */
  steps: number;
  rate: number;
  /** The share of the rate that remains at the last step; if absent, all of it. */
  settle?: number;
  decay: number;
  /**
   * Random transformations before the network sees the picture: padding and jitter in pixels, zoom as a share, rotation
   * in degrees.
   */
  pad: number;
  jitter: number;
  zoom: number;
  rotate: number;
  /** Initial size in pixels and the number of steps at that size; 0 to start at full size. */
  coarse: number;
  coarseSteps: number;
  /** The number of pictures of the atom, made as different as possible. */
  faces: number;
  /** Stop when the objective gains less than this share in 16 steps; 0 to run all steps. */
  plateau: number;
  seed: number;
}
