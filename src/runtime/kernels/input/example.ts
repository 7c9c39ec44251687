import { fault } from '../../../base/messages.ts';
import type { DatasetAddress } from '../../address.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Loads the picture of one example of a dataset, cropped to the network's proportions. */
export const example: DeviceKernel<{ dataset: DatasetAddress; example: number; aspect: number }> = async (
  _inputs,
  { dataset, example: number, aspect },
  context,
) => {
  const examples = await context.dataset(dataset);
  const size = examples.dataset.examples.length;
  if (!examples.numbers.includes(number))
    throw fault('index-range', { index: number, size, layer: 'example' });
  return examples.picture(number, aspect, context.signal);
};
