import { Fault } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { ReadFile } from '../network/import/files.ts';
import { hashOf } from '../network/import/hash.ts';
import { readTokenizer } from '../tokenizer/read.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import type { ModelSource } from './model-source.ts';

/** Where a tokenizer lies beside a network, as Hugging Face has it. */
const TOKENIZER = 'tokenizer.json';

/**
 * Returns the manifest of a network that reads text with its tokenizer, which also names the classes that are tokens,
 * unless the document does. Throws the faults of reading a file that the document names, and `tokenizer-vocabulary`.
 */
export async function withTokenizer(
  manifest: Manifest,
  read: ReadFile,
  { tokenizer: written, labels }: Pick<ModelSource, 'tokenizer' | 'labels'> = {},
): Promise<Manifest> {
  const { input } = manifest;
  if (input.kind !== 'tokens') return manifest;
  const file = written ?? TOKENIZER;
  const bytes = await read(file).catch((error) => {
    if (written === undefined && error instanceof Fault) return undefined;
    throw error;
  });
  if (!bytes) return manifest;
  const tokenizer = await readTokenizer(bytes, input);
  const isOfTokens = labels === undefined && manifest.labels.length >= tokenizer.size;
  return {
    ...manifest,
    input: { ...input, tokenizer: { file, hash: await hashOf([bytes]) } },
    ...(isOfTokens && named(manifest, tokenizer)),
  };
}

/** Returns the names of classes that are tokens. Tables are often longer than the vocabulary, to a round number. */
function named({ labels, assumed }: Manifest, tokenizer: Tokenizer): Pick<Manifest, 'labels' | 'assumed'> {
  const others = assumed?.filter((key) => key !== 'labels');
  return {
    labels: labels.map((label, i) => (i < tokenizer.size ? { label: tokenizer.pieceOf(i) } : label)),
    ...(others && { assumed: others }),
  };
}
