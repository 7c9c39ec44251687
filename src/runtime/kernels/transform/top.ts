import type { PageKernel, ParamsOf } from '../kernel.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { countOf, descending } from './order.ts';
import { selected } from './selected.ts';

/** Keeps the k largest entries along an axis, largest first. */
export const top: PageKernel<ParamsOf<'transform/top'>> = ([value], { k, ...along }) => {
  const place = alongAt(value, along);
  return selected(value, place, descending(totalsAlong(value, place)).slice(0, countOf(k)));
};
