import { at } from '../../../base/at.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { secondOf } from './second.ts';

/**
 * Returns the share of the magnitude of all entries that belongs to those larger in magnitude than the second content's:
 * one number, 0 where all are zero.
 */
export const beyond: PageKernel<ParamsOf<'transform/beyond'>> = (inputs, { unit }) => {
  const { data } = inputs[0];
  const second = secondOf(inputs).data;
  let [all, larger] = [0, 0];
  data.forEach((entry, i) => {
    const size = Math.abs(entry);
    all += size;
    if (size > Math.abs(at(second, i))) larger += size;
  });
  return { axes: [], data: Float32Array.of(all === 0 ? 0 : larger / all), unit };
};
