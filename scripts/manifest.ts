/**
 * Writes models/mini-inception/manifest.json from the model's own files: layer shapes and connections by shape
 * inference, the hash and the byte count from the files. Run it after the model has changed: `npx tsx scripts/manifest.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerFacts, Manifest } from '../src/base/manifest.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import { hashOf, joinBuffers } from '../src/runtime/network/import/hash.ts';
import { checkGraphModel } from '../src/runtime/network/import/node-def.ts';
import { importTfjsGraph } from '../src/runtime/network/import/tfjs-graph.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { Trace } from '../src/runtime/network/trace.ts';

const FOLDER = new URL('../models/mini-inception/', import.meta.url);
const LAYERS = 'conv2d0 conv2d1 mixed3a mixed3b mixed4a mixed4b mixed4c mixed4d mixed5a mixed5b logits'.split(
  ' ',
);

async function read(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(new URL(file, FOLDER))).buffer;
}

/** The named layers that a layer's paths meet first on the way down. */
function nearestBelow(network: Network, layer: string): string[] {
  const found = new Set<string>();
  const visit = (tensor: string) => {
    if (tensor === network.input) found.add('input');
    else if (LAYERS.includes(tensor)) found.add(tensor);
    else network.op(tensor)!.inputs.forEach(visit);
  };
  network.op(layer)!.inputs.forEach(visit);
  return [...found];
}

const topology = await read('model.json');
const json = JSON.parse(new TextDecoder().decode(topology));
const files = checkGraphModel(json).weightsManifest.flatMap((group) => group.paths);
const weights = joinBuffers(await Promise.all(files.map(read)));
const facts = {
  id: 'mini-inception',
  title: 'Mini-Inception',
  description:
    'InceptionV1 made small: 200 classes of Tiny ImageNet, 1.89 million parameters, trained on adversarial images.',
  licence: 'MIT',
  format: 'tfjs-graph',
  model: 'model.json',
  hash: await hashOf([topology, weights]),
  weightBytes: weights.byteLength,
  input: {
    tensor: 'input',
    size: [96, 96],
    preprocess: { scale: 1 / 255, mean: [0.5, 0.5, 0.5], std: [0.25, 0.25, 0.25], order: 'rgb' },
  },
  output: { logits: 'logits', probabilities: 'softmax' },
} as const;

await startBackend({ prefer: 'cpu' });
const network = importTfjsGraph(json, weights, { ...facts, layers: [], labels: [] } as unknown as Manifest);
const trace = new Trace(network, tf.zeros([1, ...facts.input.size, 3]));
const layers = LAYERS.map(
  (name): LayerFacts => ({
    name,
    tensor: name,
    shape: trace.shape(name),
    inputs: nearestBelow(network, name),
  }),
);
const { output, ...before } = facts;
const manifest = { ...before, layers, output, labels: 'labels.json' };
await writeFile(new URL('manifest.json', FOLDER), `${JSON.stringify(manifest, null, 2)}\n`);
