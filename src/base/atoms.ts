import { type AxisName, FEATURES, PLACES } from './axis.ts';

/** How an atom reduces the axes that it does not own to one number: by their sum or their L2 norm. */
type Norm = 'sum' | 'l2';

/** The properties of a way to divide a layer into parts. */
interface AtomFacts {
  /** The word for one part, for messages. */
  word: string;
  /** The axes of a layer that tell the parts apart. */
  owns: readonly AxisName[] | 'all';
  /** Axes of which the layer needs at least one as well; empty if there is no such requirement. */
  among: readonly AxisName[];
  /** The axis that the parts form, if it is not an axis of the layer. */
  makes?: AxisName;
  /** How the activation of a part reduces the other axes. */
  activation: Norm;
  /** How the score of a part reduces them when it is the target of an attribution. */
  score: Norm;
  /** Whether the atom exists only for a given picture; without one, there is nothing to show. */
  found: boolean;
  /** Whether the values that were reduced can be shown too: a channel's map, a position's vector. */
  keeps: boolean;
}

/** The table of atoms, the single source of their properties. */
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
  head: {
    word: 'head',
    owns: ['head'],
    among: [],
    activation: 'l2',
    score: 'sum',
    found: true,
    keeps: true,
  },
  group: {
    word: 'group',
    owns: [],
    among: PLACES,
    makes: 'group',
    activation: 'sum',
    score: 'sum',
    found: true,
    keeps: true,
  },
  direction: {
    word: 'direction',
    owns: [],
    among: ['channel'],
    makes: 'direction',
    activation: 'sum',
    score: 'sum',
    found: false,
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

/** The name of a way to divide a layer into parts. */
export type Atom = keyof typeof TABLE;

/** An atom that is a part of its layer, and not found along directions. */
export type LayerAtom = Exclude<Atom, 'group' | 'direction'>;

/** See {@link AtomFacts}. */
export const ATOMS: Readonly<Record<Atom, AtomFacts>> = TABLE;

/** An atom by its number, or a position in fractions of the picture. */
export type AtomIndex = number | { x: number; y: number };

/** Whether an atom is along directions that are not axes of its layer, as groups are, and not a part of the layer itself. */
export const isAlong = ({ atom }: { atom: Atom }): boolean => ATOMS[atom].makes !== undefined;

/** The names of all atoms. */
export const ATOM_NAMES = Object.keys(TABLE) as Atom[];

/** Whether a word names an atom. */
export const isAtom = (word: string): word is Atom => Object.hasOwn(TABLE, word);

/** Whether an axis of a layer identifies the atom's parts. */
export const owns = (atom: Atom, axis: AxisName): boolean => {
  const { owns } = ATOMS[atom];
  return owns === 'all' || owns.includes(axis);
};

/** Whether a layer with these axes can be divided into this atom. */
export function fits(atom: Atom, axes: readonly AxisName[]): boolean {
  const { owns, among } = ATOMS[atom];
  const some = (wanted: readonly AxisName[]) =>
    wanted.length === 0 || wanted.some((axis) => axes.includes(axis));
  return some(owns === 'all' ? [] : owns) && some(among);
}

/**
 * Returns the axes that can name one part of a layer: an axis, or `position` for y and x together; a neuron is named by
 * class, in the output layer only. Empty if there is only one part.
 */
export function namesOne(atom: Atom): readonly (AxisName | 'position')[] {
  const { owns, makes } = ATOMS[atom];
  if (makes) return [makes];
  if (owns === 'all') return ['class'];
  return owns.includes('y') ? ['position'] : owns.slice(0, 1);
}

/** Whether the atom is the whole layer, so that a layer has only one. */
export function isOne(atom: Atom): boolean {
  const { owns, makes } = ATOMS[atom];
  return owns.length === 0 && !makes;
}

const MADE = new Set(Object.values(ATOMS).flatMap(({ makes }) => makes ?? []));

/** Whether an axis is that of directions, and not one of a layer. */
export const isMadeAxis = (name: AxisName): boolean => MADE.has(name);
