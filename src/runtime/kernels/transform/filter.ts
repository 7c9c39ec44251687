import { at } from '../../../base/at.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { alongAt, atomsAlong, axisAt, totalsAlong } from './axes.ts';
import { selected } from './selected.ts';

/** Keeps the entries along an axis that meet all conditions, in their order. A second content gives `among`. */
export const filter: PageKernel<ParamsOf<'transform/filter'>> = ([value, members], params) => {
  const place = alongAt(value, params);
  const { index, name } = at(value.axes, place);
  const { above, below, sign, among = members && atomsAlong(members, axisAt(members, name)) } = params;
  const entries: number[] = [];
  totalsAlong(value, place).forEach((total, entry) => {
    const holds =
      (above === undefined || total > above) &&
      (below === undefined || total < below) &&
      (sign === undefined || (sign === 'positive' ? total > 0 : total < 0)) &&
      (among === undefined || among.includes(index?.[entry] ?? entry));
    if (holds) entries.push(entry);
  });
  return selected(value, place, entries);
};
