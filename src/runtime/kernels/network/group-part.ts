import type { PageKernel } from '../kernel.ts';

/** Where each group of a factorization is (`maps`, [y, x, group]) or what it is made of (`directions`, [group, channel]). */
export const groupPart: PageKernel = ([value], { part }) => {
  const { parts, notes } = value!;
  return { ...parts![part as 'maps' | 'directions']!, ...(notes ? { notes } : {}) };
};
