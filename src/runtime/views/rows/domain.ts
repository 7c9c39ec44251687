import { largestMagnitude, type Value } from '../../../base/value.ts';

/** Whether a number is a share of something already, so that its scale ends at one. */
export const isShare = ({ unit }: Pick<Value, 'unit'>): boolean =>
  unit.startsWith('share') || unit === 'probability';

/** The largest finite magnitude of some numbers, at least something. */
export const largestOf = (numbers: Iterable<number>): number => largestMagnitude(numbers) || 1;

/** What is drawn of a number on a scale that ends at `largest`: an infinity where it ends, and of NaN nothing. */
export function drawn(entry: number, largest: number): number | null {
  if (Number.isNaN(entry)) return null;
  return Number.isFinite(entry) ? entry : Math.sign(entry) * largest;
}
