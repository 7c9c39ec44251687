import { at } from '../../../base/at.ts';
import type { PageKernel } from '../kernel.ts';
import { alongAt, atomsAlong, axisAt, totalsAlong } from './axes.ts';
import { selected } from './selected.ts';

interface Conditions {
  above?: number;
  below?: number;
  sign?: 'positive' | 'negative';
  /** Atoms by number. */
  among?: number[];
}

/** Keeps the entries along an axis that meet all conditions, in their order. A second content gives `among`. */
export const filter: PageKernel = ([value, members], params) => {
  const place = alongAt(value, params);
  const { index, name } = at(value.axes, place);
  const {
    above,
    below,
    sign,
    among = members && atomsAlong(members, axisAt(members, name)),
  } = params as Conditions;
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
