import { softmaxOf } from '../../../base/softmax.ts';
import { largestMagnitude } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { withData } from './axes.ts';

/**
 * Divides by the largest finite magnitude of the stated domain (`layer`, `pair`: of the second value; `all`: of all
 * values), or softmax.
 */
export const normalize: PageKernel<ParamsOf<'transform/normalize'>> = (
  [value, ...others],
  { over, percentile },
) => {
  const { axes, data } = value;
  if (over === 'softmax') {
    return withData(value, { data: softmax(data, axes.at(-1)?.size ?? 1) });
  }
  if (over === 'percentile') {
    const largest = atPercentile(data, percentile);
    const clip = (share: number) => Math.max(-1, Math.min(1, share));
    return withData(value, { data: data.map((entry) => clip(entry / largest)) });
  }
  const domain = over === 'all' || others.length === 0 ? [value, ...others] : others;
  const largest = Math.max(...domain.map((other) => largestMagnitude(other.data))) || 1;
  return withData(value, { data: data.map((entry) => entry / largest) });
};

/** Returns a percentile of the finite magnitudes, by nearest rank; 1 where that is 0. */
function atPercentile(data: Float32Array, percentile: number): number {
  const magnitudes = data.filter(Number.isFinite).map(Math.abs).sort();
  const rank = Math.ceil((percentile / 100) * magnitudes.length) - 1;
  return magnitudes[Math.max(0, rank)] || 1;
}

/** Returns the softmax of each run of `size` entries. */
function softmax(data: Float32Array, size: number): Float32Array {
  const made = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += size) made.set(softmaxOf(data.subarray(i, i + size)), i);
  return made;
}
