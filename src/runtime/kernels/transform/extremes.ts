import type { PageKernel, ParamsOf } from '../kernel.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { ascending, countOf, descending } from './order.ts';
import { selected } from './selected.ts';

/** Keeps the k largest entries along an axis, then the k smallest, all in descending order; `split` lies between. */
export const extremes: PageKernel<ParamsOf<'transform/extremes'>> = ([value], { k, ...along }) => {
  const place = alongAt(value, along);
  const totals = totalsAlong(value, place);
  const half = Math.min(countOf(k), Math.ceil(totals.length / 2));
  const largest = descending(totals).slice(0, half);
  const others = ascending(totals).filter((entry) => !largest.includes(entry));
  const smallest = others.slice(0, countOf(k)).reverse();
  return selected(value, place, [...largest, ...smallest], { split: half });
};
