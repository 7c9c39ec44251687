import type { Value } from '../../../base/value.ts';

/** Places 0..n-1 along a one-axis value, by a score, largest first; ties keep their order. */
export function descending(value: Value, score: (entry: number) => number): number[] {
  const entries = Array.from({ length: value.data.length }, (_, i) => i);
  // NaN sorts last, whatever it is compared with.
  const rank = (entry: number) => {
    const s = score(entry);
    return Number.isNaN(s) ? Number.NEGATIVE_INFINITY : s;
  };
  return entries.sort((a, b) => rank(b) - rank(a) || a - b);
}

/** The entries of the only axis, largest value first. */
export const byValue = (value: Value): number[] => descending(value, (entry) => value.data[entry]!);
