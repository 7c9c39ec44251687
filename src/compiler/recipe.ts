/** What a picture maximizes: a named objective, or several put together. */
export type RecipeObjective =
  | string
  | RecipeLeaf
  | { sum: RecipeObjective[] }
  | { scale: number | number[]; of: RecipeObjective }
  | { log: RecipeLeaf | string }
  | { negate: RecipeObjective };

/** A named objective, with params where it takes some; what it leaves out follows from the atom. */
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

/** How a picture of an atom is made by optimization. Every entry enters the picture's key. */
export interface Recipe {
  objective: RecipeObjective;
  /** What it begins as, where that is not noise: an input, or an input that is changed only where the atom is active. */
  start?: 'input' | 'firing';
  parameterization: 'fourier' | 'pixels';
  /** Whether the picture is cut out: it has an alpha of its own. */
  alpha: boolean;
  /** How far from its middle a cut-out may reach, as a share of its side; left out: into the corners. */
  within?: number;
  /** Height and width in pixels. */
  size: number;
  /** At most; those at the smaller size included. */
  steps: number;
  rate: number;
  /** The share of the rate that is left at the last step; left out: all of it. */
  settle?: number;
  decay: number;
  /** What is done at random to the picture before the network sees it: pixels, pixels, share, degrees. */
  pad: number;
  jitter: number;
  zoom: number;
  rotate: number;
  /** Size at which the picture starts, and for how many steps; 0: at its full size. */
  coarse: number;
  coarseSteps: number;
  /** How many pictures of one atom, as different as can be. */
  faces: number;
  /** A picture is done when it gains less than this share in 16 steps; 0: only after all of them. */
  plateau: number;
  seed: number;
}
