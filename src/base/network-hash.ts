import type { InputFacts } from './input.ts';
import { keyOf } from './key.ts';
import type { Manifest } from './manifest.ts';
import { perObject } from './per-object.ts';

/**
 * Returns the identity of a network for everything stored about it: a hash of its files and of what its manifest adds
 * (how an input enters, the tensors and axes of the layers, the output). Labels are left out because they change no
 * value: classes are stored by index.
 */
export const networkHash = perObject(({ hash, input, layers, output }: Manifest): string => {
  const named = Object.fromEntries(layers.map(({ name, tensor, axes }) => [name, [tensor, axes]]));
  return keyOf({ hash, input: entering(input), layers: named, output });
});

/** Returns what decides how an input enters. A network that takes any number of tokens is the same for each. */
function entering(input: InputFacts): object {
  if (input.kind !== 'tokens') {
    const { tensor, size, preprocess } = input;
    return { tensor, size, preprocess };
  }
  const { kind, tensor, tokenizer } = input;
  return { kind, tensor, ...(tokenizer && { tokenizer: tokenizer.hash }) };
}
