import type { AtomIndex } from '../../../base/atoms.ts';
import type { AxisName } from '../../../base/axis.ts';
import type { Value } from '../../../base/value.ts';
import { flatPlace } from '../../network/atoms.ts';
import { atomsAlong, axisAt } from '../transform/axes.ts';

/** Which atoms of a layer an attribution goes to; null for all. */
export type TargetIndex = null | AtomIndex | number[];

/** The same as a node has it: `among` stands for the atoms that a second content has along an axis. */
export type TargetIndexParam = TargetIndex | { among: AxisName };

/**
 * Returns the atoms that a document means.
 * @param members the content that `among` refers to
 */
export function targetIndex(index: TargetIndexParam, members: Value | undefined): TargetIndex {
  if (index === null || typeof index !== 'object' || !('among' in index)) return index;
  if (!members) throw new RangeError('No content says which atoms are meant.');
  return atomsAlong(members, axisAt(members, index.among));
}

/** Returns them as places in the flattened layer, y * width + x for a position. */
export function flatIndex(index: TargetIndex, axes: { size: number }[]): number[] | null {
  if (index === null || Array.isArray(index)) return index;
  return [flatPlace(index, axes)];
}
