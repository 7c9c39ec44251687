import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import { tensorOf } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { shapesIn } from '../../network/shapes.ts';
import type { Goal, Leaf, Term } from '../goal.ts';
import type { Part } from '../subnetwork.ts';

/** Terms that are computed together, at most one of each picture, by what they have in common. */
export type Sorted = Map<string, (Term | undefined)[]>;

/** Kind of group, where it looks, and which of several such terms of one picture. */
function keyOf({ type, ...leaf }: Leaf, nth: number): string {
  const linear = 'preactivation' in leaf && leaf.preactivation ? 'linear before activation' : 'linear';
  const kind = type === 'channel' || type === 'neuron' ? linear : type;
  const look = 'of' in leaf ? [leaf.of, leaf.spread] : 'share' in leaf ? leaf.share : null;
  return JSON.stringify([kind, 'layer' in leaf ? leaf.layer : null, look, nth]);
}

/** Sorts the terms of a batch by kind and layer. */
export function sortTerms(goals: Goal[]): Sorted {
  const sorted: Sorted = new Map();
  for (const [row, goal] of goals.entries()) {
    for (const term of goal) {
      let nth = 0;
      while (sorted.get(keyOf(term.leaf, nth))?.[row]) nth++;
      const key = keyOf(term.leaf, nth);
      const terms = sorted.get(key) ?? Array<Term | undefined>(goals.length).fill(undefined);
      terms[row] = term;
      sorted.set(key, terms);
    }
  }
  return sorted;
}

/** Returns the tensor that the terms of a key look at; undefined for the pictures themselves. */
export function tensorIn(network: Network, key: string): string | undefined {
  const [, layer] = JSON.parse(key) as [string, string | null];
  return layer === null ? undefined : tensorOf(network, layer);
}

const isLinear = (key: string): boolean => key.startsWith('["linear');

/** Whether the terms of a key look at a layer before its activation function. */
export const isBefore = (key: string): boolean => key.startsWith('["linear before');

/** Returns the shapes of the tensors that are looked at, for pictures of this height and width. */
export function shapesOf(network: Network, sorted: Sorted, size: [number, number]): Map<string, number[]> {
  const tensors = [...sorted.keys()].flatMap((key) => tensorIn(network, key) ?? []);
  return shapesIn(network, tensors, size);
}

/**
 * Returns the tensors of which a few channels suffice: those that only linear terms look at, with nothing above that is
 * looked at; and those looked at before their activation function, which the network itself does not keep.
 * Fault `index-range`.
 */
export function partsOf(network: Network, sorted: Sorted, shapes: Map<string, number[]>): Part[] {
  const whole = new Set(
    [...sorted.keys()].filter((key) => !isLinear(key)).map((key) => tensorIn(network, key)),
  );
  return [...shapes].flatMap(([tensor, shape]) =>
    [false, true].flatMap((before) => {
      const channels = channelsAt(network, sorted, tensor, before);
      const size = at(shape, -1);
      const beyond = channels.find((channel) => channel >= size);
      if (beyond !== undefined) throw fault('index-range', { index: beyond, size, layer: tensor });
      const leadsOn = [...shapes.keys()].some((other) => other !== tensor && leadsTo(network, tensor, other));
      const needed = channels.length > 0 && (before || !(leadsOn || whole.has(tensor)));
      return needed ? [{ tensor, channels, before }] : [];
    }),
  );
}

/** Returns the channels of a tensor that linear terms look at, ascending. */
function channelsAt(network: Network, sorted: Sorted, tensor: string, before: boolean): number[] {
  const channels = [...sorted].flatMap(([key, terms]) =>
    isLinear(key) && isBefore(key) === before && tensorIn(network, key) === tensor
      ? terms.flatMap((term) => (term ? [channelOf(term)] : []))
      : [],
  );
  return [...new Set(channels)].sort((a, b) => a - b);
}

const channelOf = ({ leaf }: Term): number => (leaf as { index: number }).index;

function leadsTo(network: Network, from: string, to: string): boolean {
  try {
    return network.between(from, to).length > 0;
  } catch {
    return false;
  }
}
