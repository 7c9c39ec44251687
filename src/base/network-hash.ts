import { pictureFacts } from '../base/input.ts';
import { keyOf } from './key.ts';
import type { Manifest } from './manifest.ts';
import { perObject } from './per-object.ts';

/**
 * What a network is known by wherever its numbers or pictures are kept: a hash of its files, and of all that its
 * manifest decides of them beside (how pictures enter, which tensors the layers' names mean, what their axes are, what
 * the output is).
 * Labels decide no number: a class is kept by its number.
 */
export const networkHash = perObject(({ hash, input, layers, output }: Manifest): string => {
  const { tensor, size, preprocess } = pictureFacts(input);
  const named = Object.fromEntries(layers.map(({ name, tensor, axes }) => [name, [tensor, axes]]));
  return keyOf({ hash, input: { tensor, size, preprocess }, layers: named, output });
});
