import type { PageKernel } from '../page.ts';

/** The first content minus the second, entry by entry. */
export const difference: PageKernel = ([value, other]) => ({
  ...value!,
  data: value!.data.map((entry, i) => entry - other!.data[i]!),
  unit: `difference of ${value!.unit}`,
});
