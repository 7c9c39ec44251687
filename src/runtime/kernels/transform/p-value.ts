import { at } from '../../../base/at.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';

/**
 * Returns how often chance does as much: the share of entries, and of the number itself, as far from the entries' median
 * (Phipson & Smyth 2010): [], with [axis] -> [].
 */
export const pValue: PageKernel<ParamsOf<'transform/p-value'>> = ([value, ...others], { unit }) => {
  const { data: chance } = at(others, 0);
  const middle = medianOf(chance);
  const far = Math.abs(at([...value.data], 0) - middle);
  // Equal numbers that were computed in another order differ by rounding.
  const isAsFar = (entry: number) => Math.abs(entry - middle) >= far - 1e-6 * Math.max(1, far);
  const count = chance.reduce((sum, entry) => sum + (isAsFar(entry) ? 1 : 0), 0);
  const found = Number.isFinite(far) ? (1 + count) / (1 + chance.length) : Number.NaN;
  return { axes: [], data: Float32Array.of(found), unit };
};

function medianOf(numbers: Float32Array): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return (at(sorted, low) + at(sorted, high)) / 2;
}
