/**
 * Writes the manifest of each bundled network from its own files (layers, their shapes and connections, the hash and the
 * byte count), and the names in its `labels.json`. Run it after a model has changed: `npx tsx scripts/models/manifest.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Preprocess } from '../../src/base/input.ts';
import { hasAttention } from '../../src/base/transformer.ts';
import { withTokenizer } from '../../src/runtime/loader/with-tokenizer.ts';
import { describeFiles } from '../../src/runtime/network/import/describe.ts';
import { readModelFiles } from '../../src/runtime/network/import/files.ts';
import { classNameOf } from './class-names.ts';
import { withoutPools } from './without-pools.ts';

/** Facts that a network's files lack. */
interface Facts {
  id: string;
  title: string;
  description: string;
  licence: string;
  /** Height and width of the picture, or the most tokens. */
  size: number;
  /** Of a network of pictures. */
  preprocess?: Preprocess;
  /** `model.json` without it. */
  model?: string;
}

/** What is the same of the checkpoints of one training. */
const MINI: Pick<Facts, 'licence' | 'size' | 'preprocess'> = {
  licence: 'MIT',
  size: 96,
  preprocess: { scale: 1 / 255, mean: [0.5, 0.5, 0.5], std: [0.25, 0.25, 0.25], order: 'rgb' },
};

const NETWORKS: Facts[] = [
  {
    id: 'mini-inception',
    title: 'Mini-Inception',
    description:
      'InceptionV1 made small: 200 classes of Tiny ImageNet, 1.89 million parameters, trained on adversarial images.',
    ...MINI,
  },
  {
    id: 'mini-inception-early',
    title: 'Mini-Inception, early',
    description:
      "A checkpoint of Mini-Inception's training, after the third epoch: 200 classes of Tiny ImageNet, 1.89 million parameters.",
    ...MINI,
  },
  {
    id: 'mini-inception-plain',
    title: 'Mini-Inception, plain',
    description:
      'Mini-Inception before its training on adversarial images: 200 classes of Tiny ImageNet, 1.89 million parameters.',
    ...MINI,
  },
  {
    id: 'googlenet',
    title: 'GoogLeNet',
    description:
      'InceptionV1 as BVLC trained it: the 1,000 classes of ImageNet, 7.0 million parameters. The architecture of the article.',
    licence: 'unrestricted use',
    size: 224,
    preprocess: { scale: 1, mean: [123, 117, 104], std: [1, 1, 1], order: 'rgb' },
  },
  {
    id: 'mini-vit',
    title: 'Mini-ViT',
    description:
      'A vision transformer made small: 40 classes of Tiny ImageNet, 1.12 million parameters, 6 blocks of 4 heads.',
    ...MINI,
    size: 64,
    model: 'model.onnx',
  },
  {
    id: 'stories260k',
    title: 'Stories260K',
    description:
      'A language model of 260,032 parameters, trained on short stories: 5 blocks of 8 heads, 512 tokens.',
    licence: 'MIT',
    size: 512,
    model: 'model.onnx',
  },
];

for (const { size, preprocess, model: file = 'model.json', ...said } of NETWORKS) {
  const folder = new URL(`../../models/${said.id}/`, import.meta.url);
  const read = async (file: string) => new Uint8Array(await readFile(new URL(file, folder))).buffer;
  const files = await readModelFiles(file, read);
  const described = await describeFiles(files, file, { size, ...(preprocess && { preprocess }) });
  const manifest = await withTokenizer(described.manifest, read);
  const { format, model, hash, weightBytes, input, layers, output } = manifest;
  const written = {
    ...said,
    ...{
      format,
      model,
      hash,
      weightBytes,
      input,
      layers: hasAttention(layers) ? layers : withoutPools(layers),
      output,
    },
    labels: 'labels.json',
  };
  await writeFile(new URL('manifest.json', folder), `${JSON.stringify(written, null, 2)}\n`);
  const labels = manifest.input.kind === 'tokens' ? listed(manifest.labels) : await namedIn(folder);
  await writeFile(new URL('labels.json', folder), labels);
}

/** Returns the labels of a folder with their common names. */
async function namedIn(folder: URL): Promise<string> {
  const all = JSON.parse(await readFile(new URL('labels.json', folder), 'utf8')) as {
    label: string;
    wordnet: string;
    synonyms?: string;
  }[];
  return listed(
    all.map(({ label, wordnet, synonyms }) =>
      synonyms === undefined
        ? { label, wordnet }
        : { label: classNameOf({ wordnet, words: synonyms }), wordnet, synonyms },
    ),
  );
}

function listed(labels: object[]): string {
  return `[\n${labels.map((label) => JSON.stringify(label)).join(',\n')}\n]\n`;
}
