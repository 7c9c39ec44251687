import type { AxisName } from '../../../base/axis.ts';
import type { PageKernel } from '../page.ts';
import { axisAt, pickEntries } from './axes.ts';

/** Keeps the listed atoms along an axis, in the order of the list: what a substrate's list of indices asks for. */
export const pick: PageKernel = ([value], { axis, layer, at }) =>
  pickEntries(value!, axisAt(value!, axis as AxisName, layer as string | undefined), at as number[]);
