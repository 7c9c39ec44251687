import type { PageKernel } from '../page.ts';
import { pickEntries } from './axes.ts';
import { descending } from './order.ts';

/** All entries, by value, magnitude or number in the layer. */
export const sort: PageKernel = ([value], { by, order }) => {
  const { data, axes } = value!;
  const score = {
    value: (entry: number) => data[entry]!,
    magnitude: (entry: number) => Math.abs(data[entry]!),
    index: (entry: number) => axes[0]!.index?.[entry] ?? entry,
  }[by as 'value' | 'magnitude' | 'index'];
  const sign = order === 'ascending' ? -1 : 1;
  return pickEntries(
    value!,
    0,
    descending(value!, (entry) => sign * score(entry)),
  );
};
