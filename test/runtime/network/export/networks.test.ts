import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedManifest, HEAD_TENSOR } from '../../../../src/base/derived.ts';
import { type Edit, editedNetwork } from '../../../../src/runtime/network/derived/edited.ts';
import { randomizedNetwork } from '../../../../src/runtime/network/derived/randomized.ts';
import { withHead } from '../../../../src/runtime/network/derived/with-head.ts';
import { exportNetwork } from '../../../../src/runtime/network/export/export.ts';
import { readOnnx } from '../../../../src/runtime/network/import/onnx/schema.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { wasm } from '../../../support/backend.ts';
import { difference, reloaded } from '../../../support/exported.ts';
import { valueAt } from '../../../support/import.ts';
import { network as bundled } from '../../../support/models.ts';
import { runOnnx } from '../../../support/onnxruntime.ts';
import { type Plain, random } from '../../../support/plain.ts';
import { runGraphModel } from '../../../support/tfjs-run.ts';

const picture: Plain = random([96, 96, 3], 3);

let base: Network;
beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
  base = await bundled();
});
afterAll(() => tf.engine().endScope());

const EDITS: Edit[] = [
  { layer: 'mixed4a', atom: 'channel', at: [1, 2, 3], by: 0 },
  { layer: 'mixed4a', atom: 'spatial', at: { x: 3, y: 2 }, by: 0.5 },
  { layer: 'mixed4d', atom: 'channel', at: 7, by: 3 },
  { layer: 'mixed5a', atom: 'channel', at: [0, 9], by: 0, to: 0.8 },
  {
    layer: 'mixed5b',
    along: {
      axes: [
        { name: 'group', size: 1 },
        { name: 'channel', size: 544 },
      ],
      data: Float32Array.from(random([544], 5).data),
      unit: 'activation',
    },
    by: 0,
  },
];

function headed(): Network {
  const { width, classes } = { width: 272, classes: 4 };
  const { layers } = base.manifest;
  const place = layers.findIndex(({ name }) => name === 'mixed4a');
  const head = {
    name: 'head',
    tensor: HEAD_TENSOR,
    axes: ['class' as const],
    shape: [classes],
    inputs: ['mixed4a'],
  };
  const manifest = {
    ...base.manifest,
    layers: [...layers.slice(0, place + 1), head],
    output: { logits: HEAD_TENSOR, activation: 'softmax' as const },
    labels: ['a', 'b', 'c', 'd'].map((label) => ({ label })),
  };
  const weights = random([(width + 1) * classes], 9).data;
  return withHead(base, manifest, tensorOf(base, 'mixed4a'), true, { weights, width, classes });
}

const NETWORKS: [string, () => Network | Promise<Network>][] = [
  ['Mini-Inception', () => base],
  ['an edited one', () => editedNetwork(base, changedManifest(base.manifest, 'edited', EDITS), EDITS)],
  ['one with a head', headed],
  [
    'one with weights drawn anew',
    () => randomizedNetwork(base, changedManifest(base.manifest, 'randomized', ['mixed4b']), ['mixed4b'], 1),
  ],
];

describe.each(NETWORKS)('%s', (_name, make) => {
  it.each(['onnx', 'tfjs'] as const)('has the same scores and layers as %s', async (format) => {
    const network = await make();
    const files = await exportNetwork(network, { format });
    const again = await reloaded(files);
    const { layers, labels, input } = network.manifest;
    expect(again.manifest.labels).toEqual(labels);
    expect(again.manifest.input).toEqual({ ...input, tensor: again.input });
    expect(again.manifest.layers.map(({ name }) => name)).toEqual(layers.map(({ name }) => name));
    for (const name of ['mixed3b', 'mixed4a', layers.at(-1)!.name]) {
      const [found, expected] = await Promise.all(
        [again, network].map((one) => valueAt(one, picture, tensorOf(one, name))),
      );
      expect(difference(found!, expected!), name).toBeLessThan(1e-4);
    }
    again.dispose();
  });

  it('has the same scores in ONNX Runtime and TensorFlow.js', async () => {
    const network = await make();
    const [logits, probabilities] = [tensorOf(network, 'output'), network.manifest.output?.probabilities];
    const [onnx] = await exportNetwork(network, { format: 'onnx' });
    const graphModel = await exportNetwork(network, { format: 'tfjs' });
    for (const found of [await runOnnx(onnx!.bytes, picture), await runGraphModel(graphModel, picture)]) {
      const expected = await valueAt(network, picture, logits);
      expect(difference(found[logits]!, expected)).toBeLessThan(1e-4);
      expect(Object.keys(found).length).toBe(probabilities === undefined ? 1 : 2);
      if (probabilities === undefined) continue;
      expect(difference(found[probabilities]!, await valueAt(network, picture, probabilities))).toBeLessThan(
        1e-4,
      );
    }
  });
});

it('needs no transposed pictures in ONNX', async () => {
  const [model] = await exportNetwork(base, { format: 'onnx' });
  const { graph } = readOnnx(model!.bytes);
  expect(graph?.nodes?.filter(({ op }) => op === 'Transpose')).toEqual([]);
});
