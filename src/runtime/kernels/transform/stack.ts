import type { AxisName } from '../../../base/axis.ts';
import { fault } from '../../../base/messages.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';

/**
 * Puts values of the same axes one after the other: [...] of each input or layer -> [axis, ...]. Throws the fault
 * `stack-sizes` where they differ in size.
 */
export const stack: PageKernel<{ names: string[]; axis?: AxisName }> = (
  values,
  { names, axis = 'input' },
) => {
  const [first] = values;
  const each = first.data.length;
  if (values.some(({ data }) => data.length !== each)) throw fault('stack-sizes');
  const data = new Float32Array(each * values.length);
  for (const [i, value] of values.entries()) data.set(value.data, i * each);
  const own = first.axes.map((own, i) =>
    shared(
      own,
      values.map(({ axes }) => axes[i]!),
    ),
  );
  return { axes: [{ name: axis, size: values.length, names }, ...own], data, unit: first.unit };
};

/** Returns an axis, of no layer where each value has that of its own. */
function shared({ layer, ...axis }: ValueAxis, all: ValueAxis[]): ValueAxis {
  return layer !== undefined && all.every((other) => other.layer === layer) ? { ...axis, layer } : axis;
}
