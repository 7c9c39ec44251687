import { largestMagnitude } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { withData } from './axes.ts';
import { secondOf } from './second.ts';

/** Divides the first content by the second, entry by entry; 0 where that is below a share of its largest magnitude. */
export const ratio: PageKernel<ParamsOf<'transform/ratio'>> = (inputs, { least }) => {
  const [value] = inputs;
  const { data: divisors } = secondOf(inputs);
  const smallest = least * largestMagnitude(divisors);
  const divide = (entry: number, i: number) => {
    const by = divisors[i]!;
    return by === 0 || Math.abs(by) < smallest ? 0 : entry / by;
  };
  return withData(value, { data: value.data.map(divide) });
};
