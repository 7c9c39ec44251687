import { largestMagnitude, type Value } from '../../../base/value.ts';

/** Whether numbers are shares, whose scale ends at 1. */
export const isShare = ({ unit }: Pick<Value, 'unit'>): boolean =>
  unit.startsWith('share') || unit === 'probability';

/** Returns the largest finite magnitude of some numbers; 1 where that is 0. */
export const largestOf = (numbers: Iterable<number>): number => largestMagnitude(numbers) || 1;

/** Returns the number to draw on a scale that ends at `largest`: infinities become its end, NaN becomes null. */
export function drawn(entry: number, largest: number): number | null {
  if (Number.isNaN(entry)) return null;
  return Number.isFinite(entry) ? entry : Math.sign(entry) * largest;
}

/** Returns the least and the largest of the finite numbers; zero counts as one of them. */
export function extentOf(numbers: Float32Array): [least: number, most: number] {
  let [least, most] = [0, 0];
  for (const entry of numbers) {
    if (!Number.isFinite(entry)) continue;
    if (entry < least) least = entry;
    else if (entry > most) most = entry;
  }
  return [least, most];
}
