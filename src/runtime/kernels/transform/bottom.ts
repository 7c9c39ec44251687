import type { PageKernel, ParamsOf } from '../kernel.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { ascending, countOf } from './order.ts';
import { selected } from './selected.ts';

/** Keeps the k smallest entries along an axis, smallest first. */
export const bottom: PageKernel<ParamsOf<'transform/bottom'>> = ([value], { k, ...along }) => {
  const place = alongAt(value, along);
  const order = ascending(totalsAlong(value, place));
  return selected(value, place, order.slice(0, countOf(k)));
};
