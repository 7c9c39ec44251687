import type { DatasetAddress } from '../../address.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns the axis of a dataset's examples, or of some of them by their numbers; its numbers are those of the examples. */
export const list: DeviceKernel<{ dataset: DatasetAddress; examples?: number | number[] }> = async (
  _inputs,
  { dataset, examples: wanted },
  context,
) => {
  const examples = await context.dataset(dataset);
  const numbers = wanted === undefined ? examples.numbers : [wanted].flat();
  return { axes: [examples.axis(numbers)], data: Float32Array.from(numbers), unit: '' };
};
