import { largestMagnitude } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';

/** Returns one number: the largest finite magnitude of all values. */
export const largest: PageKernel = (values) => ({
  axes: [],
  data: Float32Array.of(Math.max(...values.map(({ data }) => largestMagnitude(data)))),
  unit: values[0].unit,
});
