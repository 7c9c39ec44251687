import type { Atom } from '../../base/atoms.ts';
import { layerNames } from '../check/layers.ts';
import { available, type NetworkManifests } from '../check/manifests.ts';
import type { TypedSubstrate } from '../check/type.ts';

/** The rows of the diagram, by atom; a direction counts as a group, a whole layer as all of its neurons. */
export const ROWS = ['group', 'spatial', 'channel', 'neuron'] as const;
/** A row of the diagram: an atom. */
export type RowName = (typeof ROWS)[number];

/** A part of a network: a column of the diagram. */
export type Part = 'input' | 'hidden' | 'output';

/** One layer, or the layers that a param chooses from. */
export interface Column {
  /** `input`, `output`, a layer's name, or the name of a param after `$`. */
  name: string;
  part: Part;
}

/** A cell of the diagram. */
export interface Cell extends Column {
  row: RowName;
}

const ROW_OF: Record<Atom, RowName> = {
  neuron: 'neuron',
  spatial: 'spatial',
  channel: 'channel',
  group: 'group',
  direction: 'group',
  head: 'channel',
  whole: 'neuron',
};

/** Returns the cell of a substrate. */
export function placeOf({ layer, atom, axes, kept, candidates }: TypedSubstrate): Cell {
  const row = ROW_OF[atom];
  if (candidates.every(({ name }) => name === 'input')) return { name: 'input', part: 'input', row };
  const classes = [...axes, ...kept].some(({ name }) => name === 'class');
  if (classes || layer === 'output') return { name: 'output', part: 'output', row };
  return { name: typeof layer === 'string' ? layer : `$${layer.$param}`, part: 'hidden', row };
}

/** Returns the columns of the diagram: at least one per part, with hidden layers in the order of the network. */
export function columnsOf(places: Column[], manifests: NetworkManifests): Column[] {
  const order = Object.keys(manifests).flatMap((id) => {
    const manifest = available(manifests, id);
    return manifest ? layerNames(manifest) : [];
  });
  const names = [...new Set(places.filter(({ part }) => part === 'hidden').map(({ name }) => name))];
  const hidden = names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [
    { name: 'input', part: 'input' },
    ...(hidden.length > 0 ? hidden : ['']).map((name): Column => ({ name, part: 'hidden' })),
    { name: 'output', part: 'output' },
  ];
}
