import { at } from '../../../base/at.ts';
import type { PageKernel } from '../kernel.ts';
import { pickEntries } from './axes.ts';

/** Keeps one page of so many entries of the first axis. The note `page` says where it begins, and of how many. */
export const page: PageKernel<{ count: number; page: number }> = ([value], { count, page: number }) => {
  const { size } = at(value.axes, 0);
  const last = Math.max(1, Math.ceil(size / count));
  const from = (Math.min(Math.max(1, Math.round(number)), last) - 1) * count;
  const entries = Array.from({ length: Math.min(count, size - from) }, (_, i) => from + i);
  const kept = pickEntries(value, 0, entries);
  return { ...kept, notes: { ...kept.notes, page: { from, size } } };
};
