import type { PageKernel } from '../page.ts';
import { pickEntries } from './axes.ts';
import { byValue } from './order.ts';

/** The k largest entries, largest first. */
export const top: PageKernel = ([value], { k }) =>
  pickEntries(value!, 0, byValue(value!).slice(0, k as number));
