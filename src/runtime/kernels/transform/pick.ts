import type { AxisName } from '../../../base/axis.ts';
import type { PageKernel } from '../kernel.ts';
import { atomsAlong, axisAt, entriesOf, pickEntries } from './axes.ts';

interface PickParams {
  axis: AxisName;
  layer?: string;
  /** Atoms by number; absent where a second content has them. */
  at?: number[];
}

/**
 * Keeps the listed atoms along an axis, in the order of the list: a substrate's list of indices, or the atoms that a
 * second content has.
 */
export const pick: PageKernel<PickParams> = ([value, members], { axis, layer, at: listed }) => {
  const at = axisAt(value, axis, layer);
  const atoms = members ? atomsAlong(members, axisAt(members, axis)) : listed;
  if (!atoms) throw new RangeError('Nothing says which atoms are meant.');
  return pickEntries(value, at, entriesOf(value, at, atoms));
};
