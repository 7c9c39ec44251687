import { at } from '../../../../base/at.ts';
import { identity } from '../../import/value.ts';

/** How a tensor lies in the file: its axis i there (0: the first after the batch) is axis `layout[i]` of the network's. */
export type Layout = readonly number[];

/** A tensor of the file. */
export interface Placed {
  name: string;
  layout: Layout;
}

/** The rank of a picture: height, width and channels. */
export const PICTURE = 3;

/** The layout of tensors that lie as in the network, channels last. */
export const channelsLast: (rank: number) => Layout = identity;

/** The layout of tensors whose channels, the network's last axis, come first. */
export const channelsFirst = (rank: number): Layout => endFirst(rank, Math.min(rank, 1));

/** The layout of tensors whose last axes, so many, come first. */
export const endFirst = (rank: number, count: number): Layout => [
  ...identity(count).map((i) => rank - count + i),
  ...identity(rank - count),
];

/** Whether two layouts are one. */
export const isSame = (a: Layout, b: Layout): boolean => a.join() === b.join();

/** Whether the numbers of a tensor of this shape lie in the network's order, axes of length 1 aside. */
export function isInOrder(layout: Layout, shape: number[]): boolean {
  const long = layout.filter((axis) => at(shape, axis) !== 1);
  return long.every((axis, i) => i === 0 || axis > at(long, i - 1));
}

/** Returns the axis of the file (0: the batch) that is an axis of the network's (0: the first after the batch). */
export const fileAxis = (layout: Layout, axis: number): number => layout.indexOf(axis) + 1;
