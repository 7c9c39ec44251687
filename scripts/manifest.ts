/**
 * Writes models/mini-inception/manifest.json from the model's own files: layers, their shapes and connections, the
 * hash and the byte count. Run it after the model has changed: `npx tsx scripts/manifest.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { describeFiles } from '../src/runtime/network/import/describe.ts';
import { readModelFiles } from '../src/runtime/network/import/files.ts';
import { withoutPools } from './without-pools.ts';

const FOLDER = new URL('../models/mini-inception/', import.meta.url);
const PREPROCESS = {
  scale: 1 / 255,
  mean: [0.5, 0.5, 0.5] as [number, number, number],
  std: [0.25, 0.25, 0.25] as [number, number, number],
  order: 'rgb' as const,
};

const read = async (file: string) => new Uint8Array(await readFile(new URL(file, FOLDER))).buffer;

const files = await readModelFiles('model.json', read);
const { manifest } = await describeFiles(files, 'model.json', { size: 96, preprocess: PREPROCESS });
const { format, model, hash, weightBytes, input, layers, output } = manifest;
const written = {
  id: 'mini-inception',
  title: 'Mini-Inception',
  description:
    'InceptionV1 made small: 200 classes of Tiny ImageNet, 1.89 million parameters, trained on adversarial images.',
  licence: 'MIT',
  ...{ format, model, hash, weightBytes, input, layers: withoutPools(layers), output },
  labels: 'labels.json',
};
await writeFile(new URL('manifest.json', FOLDER), `${JSON.stringify(written, null, 2)}\n`);
