import { type AxisName, FEATURES, PLACES } from './axis.ts';

/** How an atom's number sums up the axes that it does not own: their sum, or the L2 norm. */
type Norm = 'sum' | 'l2';

/** What is known of a way to cut a layer into parts. */
interface AtomFacts {
  /** One of the parts in words. */
  word: string;
  /** The axes of a layer that tell the parts apart. */
  owns: readonly AxisName[] | 'all';
  /** Axes of which the layer needs some besides. */
  among: readonly AxisName[];
  /** The axis of the parts, where it is none of the layer's own. */
  makes?: AxisName;
  /** How the activation of a part sums up the other axes. */
  activation: Norm;
  /** How its score does, when something is attributed to it. */
  score: Norm;
  /** Whether it is only found in a picture: without one, there is nothing to show of it. */
  found: boolean;
  /** Whether what the number sums up can be shown too: a channel's map, a position's vector. */
  keeps: boolean;
}

/** The table of atoms: whatever asks what an atom is asks here. */
const TABLE = {
  neuron: {
    word: 'neuron',
    owns: 'all',
    among: [],
    activation: 'sum',
    score: 'sum',
    found: false,
    keeps: false,
  },
  spatial: {
    word: 'position',
    owns: PLACES,
    among: [],
    activation: 'l2',
    score: 'l2',
    found: true,
    keeps: true,
  },
  channel: {
    word: 'channel',
    owns: FEATURES,
    among: [],
    activation: 'sum',
    score: 'sum',
    found: false,
    keeps: true,
  },
  group: {
    word: 'group',
    owns: [],
    among: ['y', 'x'],
    makes: 'group',
    activation: 'sum',
    score: 'sum',
    found: true,
    keeps: true,
  },
  whole: {
    word: 'layer',
    owns: [],
    among: [],
    activation: 'sum',
    score: 'l2',
    found: true,
    keeps: false,
  },
} as const satisfies Record<string, AtomFacts>;

/** What a layer is cut into. */
export type Atom = keyof typeof TABLE;

/** See {@link AtomFacts}. */
export const ATOMS: Readonly<Record<Atom, AtomFacts>> = TABLE;

/** The names of all atoms. */
export const ATOM_NAMES = Object.keys(TABLE) as Atom[];

/** Whether a word names an atom. */
export const isAtom = (word: string): word is Atom => Object.hasOwn(TABLE, word);

/** Whether a layer's axis tells the parts apart. */
export const owns = (atom: Atom, axis: AxisName): boolean => {
  const { owns } = ATOMS[atom];
  return owns === 'all' || owns.includes(axis);
};

/** Whether a layer of these axes can be cut so. */
export function fits(atom: Atom, axes: readonly AxisName[]): boolean {
  const { owns, among } = ATOMS[atom];
  const some = (wanted: readonly AxisName[]) =>
    wanted.length === 0 || wanted.some((axis) => axes.includes(axis));
  return some(owns === 'all' ? [] : owns) && some(among);
}

/**
 * By what one part of a hidden layer can be named: an axis, or `position` for axes of the picture together; a neuron of
 * the scores by its class. Empty where there is one part only.
 */
export function namesOne(atom: Atom): readonly (AxisName | 'position')[] {
  const { owns, makes } = ATOMS[atom];
  if (makes) return [makes];
  if (owns === 'all') return ['class'];
  return owns.includes('y') ? ['position'] : owns.slice(0, 1);
}

/** Whether a layer has one such part only: itself. */
export function isOne(atom: Atom): boolean {
  const { owns, makes } = ATOMS[atom];
  return owns.length === 0 && !makes;
}
