import type { PageKernel } from '../page.ts';
import { pickEntries } from './axes.ts';
import { byValue } from './order.ts';

/** The k largest entries, largest first, then the k smallest, smallest last; `split` says where one ends. */
export const extremes: PageKernel = ([value], { k }) => {
  const order = byValue(value!);
  const half = Math.min(k as number, Math.ceil(order.length / 2));
  const tail = Math.min(k as number, order.length - half);
  const entries = [...order.slice(0, half), ...order.slice(order.length - tail)];
  return pickEntries(value!, 0, entries, { split: half });
};
