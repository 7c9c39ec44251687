import type { PageKernel } from '../kernel.ts';
import { alongAt, pickEntries, totalsAlong } from './axes.ts';
import { descending } from './order.ts';

/** All entries along an axis, by value, magnitude or number in the layer. */
export const sort: PageKernel = ([value], { by, order, ...along }) => {
  const at = alongAt(value!, along);
  const { index } = value!.axes[at]!;
  const totals = totalsAlong(value!, at);
  const scores = {
    value: () => totals,
    magnitude: () => totals.map(Math.abs),
    index: () => totals.map((_, i) => index?.[i] ?? i),
  }[by as 'value' | 'magnitude' | 'index']();
  const sign = order === 'ascending' ? -1 : 1;
  return pickEntries(value!, at, descending(scores.map((score) => sign * score)));
};
