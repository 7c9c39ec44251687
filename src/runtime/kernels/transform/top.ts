import type { PageKernel } from '../kernel.ts';
import { alongAt, totalsAlong } from './axes.ts';
import { countOf, descending } from './order.ts';
import { selected } from './selected.ts';

/** The k largest entries along an axis, largest first. */
export const top: PageKernel = ([value], { k, ...along }) => {
  const at = alongAt(value!, along);
  return selected(value!, at, descending(totalsAlong(value!, at)).slice(0, countOf(k)));
};
