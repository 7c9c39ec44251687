import type { PageKernel } from '../kernel.ts';
import { withData } from './axes.ts';
import { secondOf } from './second.ts';

/** Subtracts the second content from the first, entry by entry. */
export const difference: PageKernel = (inputs) => {
  const [value] = inputs;
  const { data: subtrahends } = secondOf(inputs);
  return withData(value, { data: value.data.map((entry, i) => entry - subtrahends[i]!) });
};
