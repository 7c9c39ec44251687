import type { PageKernel } from '../kernel.ts';

/** Returns where in its layer each activation of a dataset is largest: [example, channel], row * columns + column. */
export const places: PageKernel = ([value]) => {
  const found = value.parts?.places;
  if (!found) throw new RangeError('These activations have no places.');
  return found;
};
