import type { PageKernel, ParamsOf } from '../kernel.ts';
import { strongestClasses } from './judge.ts';
import { secondOf } from './second.ts';

/**
 * Returns for each example whether its strongest class differs between two contents, 1 or 0: [example, class] ->
 * [example]. An example without numbers has none.
 */
export const flips: PageKernel<ParamsOf<'transform/flips'>> = (inputs, { unit }) => {
  const [examples] = inputs[0].axes;
  const [after, before] = [strongestClasses(inputs[0]), strongestClasses(secondOf(inputs))];
  const data = Float32Array.from(after, (one, i) =>
    one === undefined ? Number.NaN : Number(one !== before[i]),
  );
  return { axes: examples ? [examples] : [], data, unit };
};
