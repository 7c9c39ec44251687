import type { PageKernel } from '../kernel.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { ascending, countOf } from './order.ts';
import { selected } from './selected.ts';

/** The k smallest entries along an axis, smallest first. */
export const bottom: PageKernel = ([value], { k, ...along }) => {
  const at = alongAt(value!, along);
  const order = ascending(totalsAlong(value!, at));
  return selected(value!, at, order.slice(0, countOf(k)));
};
