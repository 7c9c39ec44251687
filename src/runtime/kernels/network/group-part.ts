import type { PageKernel } from '../kernel.ts';

/** Returns a factorization's maps, [y, x, group], or its directions, [group, channel]. */
export const groupPart: PageKernel<{ part: 'maps' | 'directions' }> = ([value], { part }) => {
  const { parts, notes } = value;
  const asked = parts?.[part];
  if (!asked) throw new RangeError(`The value has no part ${part}.`);
  return { ...asked, ...(notes ? { notes } : {}) };
};
