import type { PageKernel } from '../kernel.ts';
import { withData } from './axes.ts';

/** The first content times the second, entry by entry. */
export const product: PageKernel = ([value, other]) =>
  withData(value!, { data: value!.data.map((entry, i) => entry * other!.data[i]!) });
