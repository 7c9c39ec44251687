import type { Value } from '../../base/value.ts';
import { groupPart } from './network/group-part.ts';
import { aggregate } from './transform/aggregate.ts';
import { bottom } from './transform/bottom.ts';
import { difference } from './transform/difference.ts';
import { extremes } from './transform/extremes.ts';
import { normalize } from './transform/normalize.ts';
import { pick } from './transform/pick.ts';
import { slice } from './transform/slice.ts';
import { sort } from './transform/sort.ts';
import { top } from './transform/top.ts';

/** An operator on small arrays, which runs beside the views: pure, synchronous, well under a frame. */
export type PageKernel = (inputs: Value[], params: Record<string, unknown>) => Value;

/** By operator: one file each, named as its Definition. */
export const pageKernels: Record<string, PageKernel> = {
  'network/group-part': groupPart,
  'transform/aggregate': aggregate,
  'transform/bottom': bottom,
  'transform/difference': difference,
  'transform/extremes': extremes,
  'transform/normalize': normalize,
  'transform/pick': pick,
  'transform/slice': slice,
  'transform/sort': sort,
  'transform/top': top,
};
