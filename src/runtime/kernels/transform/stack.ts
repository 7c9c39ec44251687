import type { PageKernel } from '../kernel.ts';

/** Puts values of the same axes one after the other: [...] of each input -> [input, ...]. */
export const stack: PageKernel<{ names: string[] }> = (values, { names }) => {
  const [first] = values;
  const each = first.data.length;
  const data = new Float32Array(each * values.length);
  for (const [i, value] of values.entries()) data.set(value.data, i * each);
  const axis = { name: 'input' as const, size: values.length, names };
  return { axes: [axis, ...first.axes], data, unit: first.unit };
};
