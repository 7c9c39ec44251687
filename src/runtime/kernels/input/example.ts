import { kindOfExamples } from '../../../base/dataset.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import { type DatasetAddress, type NetworkAddress, rootOf } from '../../address.ts';
import type { Examples } from '../../input/dataset/examples.ts';
import { tokensOf } from '../../input/tokens/enter.ts';
import type { DeviceContext, DeviceKernel } from '../kernel.ts';

interface Params {
  dataset: DatasetAddress;
  example: number;
  /** Height / width of what the network sees, of a picture. */
  aspect?: number;
  /** The network that reads it, of a text. */
  network?: NetworkAddress;
}

/** Loads one example of a dataset: a picture cropped to the network's proportions, or the tokens of a text. */
export const example: DeviceKernel<Params> = async (
  _inputs,
  { dataset, example: number, aspect = 1, network },
  context,
) => {
  const examples = await context.dataset(dataset);
  const size = examples.dataset.examples.length;
  if (!examples.numbers.includes(number))
    throw fault('index-range', { index: number, size, layer: 'example' });
  if (kindOfExamples(examples.dataset) === 'picture') return examples.picture(number, aspect, context.signal);
  if (!network) throw new RangeError('A text has tokens for a network alone.');
  return textOf({ address: network, examples, number }, context);
};

/** Returns the tokens that the text of an example has for the network at an address: axis token. */
export async function textOf(
  { address, examples, number }: { address: NetworkAddress; examples: Examples; number: number },
  context: DeviceContext,
): Promise<Value> {
  const { tokenizer, facts } = await context.tokenizer(rootOf(address));
  return tokensOf(examples.text(number), tokenizer, facts);
}
