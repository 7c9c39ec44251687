import { pictureFacts } from './input.ts';
import { keyOf } from './key.ts';
import type { Manifest } from './manifest.ts';
import { perObject } from './per-object.ts';

/**
 * Returns the identity of a network for everything stored about it: a hash of its files and of what its manifest adds
 * (preprocessing, the tensors and axes of the layers, the output). Labels are left out because they change no value:
 * classes are stored by index.
 */
export const networkHash = perObject(({ hash, input, layers, output }: Manifest): string => {
  const { tensor, size, preprocess } = pictureFacts(input);
  const named = Object.fromEntries(layers.map(({ name, tensor, axes }) => [name, [tensor, axes]]));
  return keyOf({ hash, input: { tensor, size, preprocess }, layers: named, output });
});
