import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oneHot } from '../../../../src/runtime/network/atoms.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { network as bundled } from '../../../support/models.ts';

interface Golden {
  pixels: number[];
  logits: number[];
  pattern: Record<string, { clsToPatches: number[]; headMeanMax: number[] }>;
  rollout: number[];
  class: number;
  attributionFrozenNorm: Record<string, { perToken: number[] }>;
  pixelGradientTimesInputByPatch: number[];
}

const BLOCKS = [0, 1, 2, 3, 4, 5];
const expected = await golden<Golden>('mini-vit.json');
let network: Network;
let trace: Trace;

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
  network = await bundled('mini-vit');
  trace = new Trace(network, tf.transpose(tf.tensor4d(expected.pixels, [1, 3, 64, 64]), [0, 2, 3, 1]));
});
afterAll(() => tf.engine().endScope());

const layer = (name: string): tf.Tensor => trace.get(tensorOf(network, name));

/** The gradient of the class's score at a layer. */
const gradient = (name: string, frozenNorm = true): tf.Tensor => {
  const cotangent = oneHot([expected.class], 40);
  const [from, to] = [tensorOf(network, name), tensorOf(network, 'output')];
  return pull(trace, { from, to, cotangent, rules: { frozenNorm } });
};

it('gives its logits', async () => {
  expectClose(await layer('output').data(), expected.logits, 1e-3);
});

it.each(BLOCKS)('shows where the class token of block %i looks', async (block) => {
  const pattern = layer(`block${block}/pattern`);
  const { clsToPatches, headMeanMax } = expected.pattern[`blocks.${block}`]!;
  expect(network.manifest.layers.find(({ name }) => name === `block${block}/pattern`)?.axes).toEqual([
    'head',
    'query',
    'key',
  ]);
  expectClose(await tf.slice(pattern, [0, 0, 0, 1], [1, 4, 1, 64]).data(), clsToPatches, 1e-3);
  expectClose(await tf.mean(tf.max(pattern, -1), -1).data(), headMeanMax, 1e-3);
});

it('rolls attention out', async () => {
  const rollout = BLOCKS.reduce((before: tf.Tensor, block) => {
    const mean = tf.squeeze(tf.mean(layer(`block${block}/pattern`), 1), [0]);
    const mixed = tf.mul(0.5, tf.add(mean, tf.eye(65)));
    return tf.matMul(tf.div(mixed, tf.sum(mixed, -1, true)) as tf.Tensor2D, before as tf.Tensor2D);
  }, tf.eye(65));
  expectClose(await tf.slice(rollout, [0, 1], [1, 64]).data(), expected.rollout, 1e-3);
});

it.each(BLOCKS)('attributes to places and to the class token after block %i', async (block) => {
  const by = async (name: string) => [
    ...(await tf
      .sum(tf.mul(layer(name), block < 5 || name.endsWith('class') ? gradient(name) : 0), -1)
      .data()),
  ];
  const found = [...(await by(`block${block}/class`)), ...(await by(`block${block}`))];
  expectClose(found, expected.attributionFrozenNorm[`blocks.${block}`]!.perToken, 1e-3);
});

it('attributes to pixels', async () => {
  const product = tf.sum(tf.mul(layer('input'), gradient('input', false)), -1);
  const patches = tf.sum(tf.reshape(product, [8, 8, 8, 8]), [1, 3]);
  expectClose(await patches.data(), expected.pixelGradientTimesInputByPatch, 1e-3);
});
