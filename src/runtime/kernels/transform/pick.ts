import type { AxisName } from '../../../base/axis.ts';
import type { PageKernel } from '../kernel.ts';
import { atomsAlong, axisAt, entriesOf, pickEntries } from './axes.ts';

/**
 * Keeps the listed atoms along an axis, in the order of the list: a substrate's list of indices, or the atoms that a
 * second content has.
 */
export const pick: PageKernel = ([value, members], { axis, layer, at: listed }) => {
  const name = axis as AxisName;
  const at = axisAt(value, name, layer as string | undefined);
  const atoms = members ? atomsAlong(members, axisAt(members, name)) : (listed as number[]);
  return pickEntries(value, at, entriesOf(value, at, atoms));
};
