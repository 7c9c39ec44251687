import type { PageKernel } from '../page.ts';
import { pickEntries } from './axes.ts';
import { byValue } from './order.ts';

/** The k smallest entries, smallest first. */
export const bottom: PageKernel = ([value], { k }) =>
  pickEntries(
    value!,
    0,
    byValue(value!)
      .reverse()
      .slice(0, k as number),
  );
