import type { Value } from '../../../base/value.ts';

/** Whether a number is a share of something already, so that its scale ends at one. */
export const isShare = ({ unit }: Pick<Value, 'unit'>): boolean =>
  unit.startsWith('share') || unit === 'probability';

/** The largest magnitude of some numbers, at least something. */
export const largestOf = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const entry of numbers) most = Math.max(most, Math.abs(entry));
  return most || 1;
};
