import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { secondOf } from './second.ts';

/**
 * Returns for each example whether its strongest class differs between two contents, 1 or 0: [example, class] ->
 * [example]. An example without numbers has none.
 */
export const flips: PageKernel<ParamsOf<'transform/flips'>> = (inputs, { unit }) => {
  const [examples] = inputs[0].axes;
  const [after, before] = [strongest(inputs[0]), strongest(secondOf(inputs))];
  const data = Float32Array.from(after, (one, i) => (Number.isNaN(one) ? one : Number(one !== before[i])));
  return { axes: examples ? [examples] : [], data, unit };
};

/** Returns the strongest class of each example, the first of equal ones. */
function strongest({ axes, data }: Value): number[] {
  const [count, classes] = [at(axes, 0).size, at(axes, 1).size];
  return Array.from({ length: count }, (_, i) => {
    const row = data.subarray(i * classes, (i + 1) * classes);
    return row.some(Number.isNaN) ? Number.NaN : row.indexOf(Math.max(...row));
  });
}
