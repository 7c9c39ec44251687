import type { PageKernel } from '../kernel.ts';

/** Returns a factorization's maps, [y, x, group], or its directions, [group, channel]. */
export const groupPart: PageKernel = ([value], { part }) => {
  const { parts, notes } = value;
  const asked = parts?.[part as 'maps' | 'directions'];
  if (!asked) throw new RangeError(`The value has no part ${part}.`);
  return { ...asked, ...(notes ? { notes } : {}) };
};
