import type { PageKernel } from '../page.ts';

/** One number: the largest magnitude of all values. */
export const largest: PageKernel = (values) => ({
  axes: [],
  data: Float32Array.of(Math.max(...values.map(({ data }) => magnitude(data)))),
  unit: values[0]?.unit ?? '',
});

/** The largest magnitude. */
export function magnitude(data: Float32Array): number {
  let largest = 0;
  for (const entry of data) largest = Math.max(largest, Math.abs(entry));
  return largest;
}
