import type { TokensFacts } from '../../../base/input.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import type { Tokenizer } from '../../tokenizer/tokenizer.ts';

/** The most tokens that a text may have: work grows with their square. */
export const MOST_TOKENS = 512;

/**
 * Returns the tokens of a text: axis token with their pieces, the numbers of the tokens. Throws the faults `text-empty`,
 * `text-long`, `text-length`.
 */
export function tokensOf(text: string, tokenizer: Tokenizer, { length, fixed }: TokensFacts): Value {
  const tokens = tokenizer.encode(text);
  const size = tokens.length;
  if (size === 0) throw fault('text-empty');
  if (fixed && size !== length) throw fault('text-length', { tokens: size, length });
  if (size > MOST_TOKENS) throw fault('text-long', { tokens: size, limit: MOST_TOKENS });
  return {
    axes: [{ name: 'token', size, names: tokens.map(({ piece }) => piece) }],
    data: Float32Array.from(tokens, ({ id }) => id),
    unit: 'number of a token',
  };
}

/** Returns tokens as a network takes them, [1, tokens]. Throws the fault `input-kind`. */
export function enterTokens({ axes, data }: Value, _facts: TokensFacts): tf.Tensor {
  if (axes.length !== 1 || axes[0]?.name !== 'token')
    throw fault('input-kind', { reads: 'text', shown: 'a picture' });
  return tf.tensor(data, [1, data.length], 'float32');
}
