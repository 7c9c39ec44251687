import { at } from '../../../base/at.ts';
import type { PageKernel } from '../kernel.ts';
import { withData } from './axes.ts';

/** Subtracts the second content from the first, entry by entry. */
export const difference: PageKernel = (inputs) => {
  const [value] = inputs;
  const { data: subtrahends } = at(inputs, 1);
  return withData(value, { data: value.data.map((entry, i) => entry - subtrahends[i]!) });
};
