import { at } from '../../base/at.ts';
import { fault } from '../../base/messages.ts';
import type { RecipeLeaf, RecipeObjective } from '../../compiler/program.ts';

/** What a picture is of: the target of an objective's leaves that name none. */
export interface Atom {
  layer: string;
  index: number;
  /** A direction at the layer instead of one channel: a number for each channel. */
  vector?: number[] | undefined;
  /** Activations of whole layers, by layer, for pictures that are to match them. */
  targets?: Record<string, Target> | undefined;
}

/** Activations of a whole layer, row-major. */
export interface Target {
  shape: [height: number, width: number, channels: number];
  data: ArrayLike<number>;
}

/** A place in fractions of the picture, and the deviation of a Gaussian around it, also a fraction. */
export interface Window {
  x: number;
  y: number;
  /** 0 means the one position that holds the place. */
  spread: number;
}

/** One summand of an objective. */
export type Leaf =
  | { type: 'channel'; layer: string; index: number }
  | ({ type: 'neuron'; layer: string; index: number; preactivation: boolean } & Window)
  | { type: 'direction'; layer: string; vector: number[]; power: number; window?: Window }
  | { type: 'match'; layer: string; target: Target; power: number }
  | { type: 'layer'; layer: string }
  | { type: 'diversity'; layer: string }
  | { type: 'area'; share: number }
  | { type: 'l1' | 'l2' | 'variation' | 'blur'; of: 'colour' | 'alpha'; spread: number };

/** A leaf and how much it counts. */
export interface Term {
  leaf: Leaf;
  /** At the first and the last step; linear in between. */
  weight: [first: number, last: number];
  /** Whether its logarithm counts, so that the weights do not depend on a layer's units. */
  log?: boolean;
}

/** An objective as a sum of weighted leaves, in the order written. */
export type Goal = Term[];

/** Flattens an objective. Faults: `unknown-objective`; `objective-needs` where the atom lacks what a leaf is about. */
export function goalOf(objective: RecipeObjective, atom: Atom): Goal {
  if (typeof objective === 'string') return goalOf({ type: objective }, atom);
  if ('sum' in objective) return objective.sum.flatMap((part) => goalOf(part, atom));
  if ('negate' in objective) return weighted(goalOf(objective.negate, atom), [-1, -1]);
  if ('log' in objective) return goalOf(objective.log, atom).map((term) => ({ ...term, log: true }));
  if ('scale' in objective) {
    const { scale } = objective;
    const ends: [number, number] = Array.isArray(scale) ? [at(scale, 0), at(scale, 1)] : [scale, scale];
    return weighted(goalOf(objective.of, atom), ends);
  }
  return [{ leaf: leafOf(objective, atom), weight: [1, 1] }];
}

function weighted(goal: Goal, [first, last]: [number, number]): Goal {
  return goal.map((term) => ({ ...term, weight: [term.weight[0] * first, term.weight[1] * last] }));
}

/** The default share of a picture that a motif takes up. */
const AREA = 0.36;

function leafOf(form: RecipeLeaf, atom: Atom): Leaf {
  const {
    type,
    layer = atom.layer,
    index = atom.index,
    power = 0,
    of = 'colour',
    spread = 0,
    share = AREA,
  } = form;
  switch (type) {
    case 'atom':
      return atom.vector ? leafOf({ ...form, type: 'direction' }, atom) : { type: 'channel', layer, index };
    case 'channel':
    case 'logit':
      return { type: 'channel', layer: type === 'logit' ? 'output' : layer, index };
    case 'neuron': {
      const { x = 0.5, y = 0.5, preactivation = false } = form;
      return atom.vector && form.index === undefined
        ? { type: 'direction', layer, vector: atom.vector, power, window: { x, y, spread } }
        : { type, layer, index, x, y, spread, preactivation };
    }
    case 'direction':
      if (!atom.vector) throw fault('objective-needs', { objective: type, needs: 'a direction' });
      return { type, layer, vector: atom.vector, power };
    case 'match': {
      const target = atom.targets?.[layer];
      if (!target) throw fault('objective-needs', { objective: type, needs: 'activations to match' });
      return { type, layer, target, power };
    }
    case 'layer':
    case 'diversity':
      return { type, layer };
    case 'area':
      return { type, share };
    case 'l1':
    case 'l2':
    case 'variation':
    case 'blur':
      return { type, of, spread };
    default:
      throw fault('unknown-objective', { name: type });
  }
}

/** Whether a term rewards the network's response, and not how the picture looks. */
export const excites = ({ leaf: { type }, weight }: Term): boolean =>
  (type === 'channel' || type === 'neuron' || type === 'direction') && weight[0] > 0;
