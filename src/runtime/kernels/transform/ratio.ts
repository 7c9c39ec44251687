import { largestMagnitude } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';
import { withData } from './axes.ts';

/** The first content by the second, entry by entry; 0 where that is less than a share of its largest magnitude. */
export const ratio: PageKernel = ([value, other], { least }) => {
  const largest = largestMagnitude(other!.data);
  const smallest = (least as number) * largest;
  const divide = (entry: number, i: number) => {
    const by = other!.data[i]!;
    return by === 0 || Math.abs(by) < smallest ? 0 : entry / by;
  };
  return withData(value!, { data: value!.data.map(divide) });
};
