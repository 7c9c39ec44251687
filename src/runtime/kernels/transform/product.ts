import type { PageKernel } from '../kernel.ts';
import { withData } from './axes.ts';
import { secondOf } from './second.ts';

/** Multiplies the first content by the second, entry by entry. */
export const product: PageKernel = (inputs) => {
  const [value] = inputs;
  const { data: factors } = secondOf(inputs);
  return withData(value, { data: value.data.map((entry, i) => entry * factors[i]!) });
};
