import { at } from '../../../base/at.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { alongAt, pickEntries, totalsAlong } from './axes.ts';
import { descending } from './order.ts';

/** Sorts all entries along an axis by value, magnitude or number in the layer. */
export const sort: PageKernel<ParamsOf<'transform/sort'>> = ([value], { by, order, ...along }) => {
  const place = alongAt(value, along);
  const { index } = at(value.axes, place);
  const totals = totalsAlong(value, place);
  const scores = {
    value: () => totals,
    magnitude: () => totals.map(Math.abs),
    index: () => totals.map((_, i) => index?.[i] ?? i),
  }[by]();
  const sign = order === 'ascending' ? -1 : 1;
  return pickEntries(value, place, descending(scores.map((score) => sign * score)));
};
