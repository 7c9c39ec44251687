import type { PageKernel } from '../page.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { countOf, descending } from './order.ts';
import { selected } from './selected.ts';

/** The k largest entries along an axis, largest first, then the k smallest, smallest last; `split` says where one ends. */
export const extremes: PageKernel = ([value], { k, ...along }) => {
  const at = alongAt(value!, along);
  const order = descending(totalsAlong(value!, at));
  const half = Math.min(countOf(k), Math.ceil(order.length / 2));
  const tail = Math.min(countOf(k), order.length - half);
  const entries = [...order.slice(0, half), ...order.slice(order.length - tail)];
  return selected(value!, at, entries, { split: half });
};
