import { at, lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Pass } from './pass.ts';
import { privateTo } from './readers.ts';

/** Replaces channels that are split in two axes, swapped and joined again by a shuffle, which fits any size of picture. */
export const recognizeShuffles: Pass = (ops, { named, shapes }) => {
  const isPrivate = privateTo(ops, named);
  const byName = new Map(ops.map((op) => [op.name, op]));
  const gone = new Set<string>();
  const found = ops.map((join): DraftOp => {
    if (join.kind !== 'reshape') return join;
    const swap = byName.get(at(join.inputs, 0));
    const split = swap && byName.get(at(swap.inputs, 0));
    if (swap?.kind !== 'transpose' || split?.kind !== 'reshape') return join;
    if (!isPrivate(swap.name) || !isPrivate(split.name)) return join;
    const [from, to] = [at(split.inputs, 0), join.name].map((tensor) => lookUp(shapes, tensor).join());
    if (from !== to) return join;
    const groups = groupsOf(split.attrs.shape, swap.attrs.order, join.attrs.shape);
    if (groups === undefined) return join;
    gone.add(swap.name).add(split.name);
    return { kind: 'shuffle', name: join.name, inputs: split.inputs, attrs: { groups } };
  });
  return found.filter((op) => !gone.has(op.name));
};

/** Returns into how many groups the last axis is split; undefined unless its two parts are swapped and nothing else is. */
function groupsOf(split: number[], order: number[], joined: number[]): number | undefined {
  const last = split.length - 1;
  const swapped = order.every((axis, i) => axis === (i === last ? last - 1 : i === last - 1 ? last : i));
  const places = split.slice(0, -2).join() === joined.slice(0, -1).join();
  return swapped && places && split.length === joined.length + 1 ? split[last - 1] : undefined;
}
