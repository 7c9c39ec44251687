import { readFile } from 'node:fs/promises';
import type { Manifest } from '../../src/base/manifest.ts';
import { hashOf, joinBuffers } from '../../src/runtime/network/import/hash.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { readFrom, sharedUrl } from './models.ts';

const SHARDS = [1, 2, 3, 4].map((number) => `group1-shard${number}of4.bin`);

/** Names of layers -> their tensors, where they differ. */
const RENAMED: Record<string, string> = {
  conv2d0: 'conv2d0/Relu',
  conv2d1: 'conv2d1/Relu',
  conv2d2: 'conv2d2/Relu',
};
const LAYERS =
  'conv2d0 conv2d1 conv2d2 mixed3a mixed3b mixed4a mixed4b mixed4c mixed4d mixed4e mixed5a mixed5b logits';

const FOLDER = sharedUrl('models/googlenet/');

/** BVLC GoogLeNet from the shared folder, a real converter's graph model. */
export async function googlenet(): Promise<Network> {
  return loadNetwork(await googlenetManifest(), readFrom(FOLDER));
}

/** What its README and its topology say of it. */
export async function googlenetManifest(): Promise<Manifest> {
  const read = readFrom(FOLDER);
  const topology = await read('model.json');
  const weights = joinBuffers(await Promise.all(SHARDS.map((shard) => read(shard))));
  const names = await readFile(new URL('synset_words.txt', FOLDER), 'utf8');
  return {
    id: 'googlenet',
    title: 'BVLC GoogLeNet',
    format: 'tfjs-graph',
    model: 'model.json',
    hash: await hashOf([topology, weights]),
    weightBytes: weights.byteLength,
    input: {
      tensor: 'input',
      size: [224, 224],
      preprocess: { scale: 1, mean: [123, 117, 104], std: [1, 1, 1], order: 'rgb' },
    },
    layers: LAYERS.split(' ').map((name) => ({
      name,
      tensor: RENAMED[name] ?? name,
      shape: [],
      inputs: [],
    })),
    output: { logits: 'logits', probabilities: 'softmax' },
    labels: names
      .trim()
      .split('\n')
      .map((line) => ({ label: line.slice(10) })),
  };
}
