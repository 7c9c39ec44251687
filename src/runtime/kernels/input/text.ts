import type { NetworkAddress } from '../../address.ts';
import { tokensOf } from '../../input/tokens/enter.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns the tokens that a text has for a network: axis token, the numbers of the tokens. */
export const text: DeviceKernel<{ text: string; network: NetworkAddress }> = async (
  _inputs,
  { text: written, network },
  context,
) => {
  const { tokenizer, facts } = await context.tokenizer(network);
  return tokensOf(written, tokenizer, facts);
};
