import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { expectSame } from '../../../support/import.ts';
import { chain, filter, list, picture, run, valueOfChain } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

describe('convolutions', () => {
  const w = plain.random([3, 3, 3, 4], 2);
  const bias = plain.random([4], 3).data;

  it.each<[string, Record<string, number | number[] | string>, plain.ConvOptions]>([
    ['plain', {}, {}],
    ['padded unevenly', { pads: [1, 0, 2, 1] }, { pads: [1, 2, 0, 1] }],
    ['with strides', { strides: [2, 2], pads: [1, 1, 1, 1] }, { stride: 2, pads: [1, 1, 1, 1] }],
    ['dilated', { dilations: [2, 2] }, { dilation: 2 }],
    ['SAME_UPPER', { auto_pad: 'SAME_UPPER', strides: [2, 2] }, { stride: 2, pads: [0, 1, 0, 1] }],
    ['SAME_LOWER', { auto_pad: 'SAME_LOWER', strides: [2, 2] }, { stride: 2, pads: [1, 0, 1, 0] }],
  ])('%s', async (_name, attributes, options) => {
    const nodes = chain({ op: 'Conv', more: ['w', 'b'], attributes });
    const found = await valueOfChain(nodes, { w: filter(w), b: list(bias) });
    expectSame(found, plain.conv(picture, w, { ...options, bias }));
  });

  it('of each channel by itself, of groups, and of groups of many channels', async () => {
    const wide = plain.random([1, 1, 3, 12], 4);
    const first = chain({ op: 'Conv', more: ['w'] });
    const x = plain.conv(picture, wide);
    for (const groups of [12, 3, 2]) {
      const grouped = plain.random([3, 3, 12 / groups, 24], groups);
      const nodes = [...first, ...chain({ op: 'Conv', inputs: ['t0', 'g'], attributes: { group: groups } })];
      nodes[1]!.outputs = ['out'];
      const { value, kinds } = await run({ nodes, initializers: { w: filter(wide), g: filter(grouped) } });
      expectSame(value, plain.conv(x, grouped, { groups }));
      expect(kinds).toEqual(['conv', groups === 12 ? 'depthwise' : 'grouped']);
    }
  });

  it('take in the batch norm and the ReLU behind them', async () => {
    const norm = plain.randomNorm(4, 5, 1e-5);
    const nodes = chain(
      { op: 'Conv', more: ['w'] },
      { op: 'BatchNormalization', more: ['scale', 'offset', 'mean', 'variance'] },
      { op: 'Relu' },
    );
    const { scale, offset, mean, variance } = norm;
    const lists = { scale: list(scale), offset: list(offset), mean: list(mean), variance: list(variance) };
    const { value, kinds } = await run({ nodes, initializers: { w: filter(w), ...lists } });
    expect(kinds).toEqual(['conv']);
    expectSame(value, plain.relu(plain.batchNorm(plain.conv(picture, w), norm)));
  });
});

describe('pools', () => {
  it.each<
    [
      string,
      string,
      Record<string, number | number[]>,
      Parameters<typeof plain.pool> extends [unknown, ...infer R] ? R : never,
    ]
  >([
    ['the largest', 'MaxPool', { strides: [2, 2] }, [3, 2, [0, 0, 0, 0], plain.largest]],
    [
      'the largest, padded',
      'MaxPool',
      { strides: [2, 2], pads: [1, 1, 1, 1] },
      [3, 2, [1, 1, 1, 1], plain.largest],
    ],
    [
      'the largest, to the ceiling',
      'MaxPool',
      { strides: [2, 2], ceil_mode: 1 },
      [3, 2, [0, 1, 0, 1], plain.largest],
    ],
    [
      'means of what is inside',
      'AveragePool',
      { pads: [1, 1, 1, 1] },
      [3, 1, [1, 1, 1, 1], plain.meanInside],
    ],
    [
      'means that count the padding',
      'AveragePool',
      { pads: [1, 1, 1, 1], count_include_pad: 1 },
      [3, 1, [1, 1, 1, 1], plain.meanOfAll],
    ],
    [
      'means, to the ceiling',
      'AveragePool',
      { strides: [2, 2], ceil_mode: 1 },
      [3, 2, [0, 1, 0, 1], plain.meanInside],
    ],
  ])('%s', async (_name, op, attributes, [size, stride, pads, combine]) => {
    const nodes = chain({ op, attributes: { kernel_shape: [size, size], ...attributes } });
    expectSame(await valueOfChain(nodes), plain.pool(picture, size, stride, pads, combine));
  });

  it('a window to the ceiling never begins beyond the picture', async () => {
    // PyTorch and ONNX drop a window that would lie in the padding alone: 6 + 1 pixels, size 1, stride 3.
    const nodes = chain({
      op: 'MaxPool',
      attributes: { kernel_shape: [1, 1], strides: [3, 3], ceil_mode: 1 },
    });
    expectSame(await valueOfChain(nodes), plain.pool(picture, 1, 3, [0, 0, 0, 0], plain.largest));
  });
});

describe('normalizations', () => {
  it('response normalization, whose alpha is for the whole window', async () => {
    const attributes = { size: 3, alpha: { float: 0.6 }, beta: { float: 0.75 }, bias: { float: 2 } };
    const found = await valueOfChain(chain({ op: 'LRN', attributes }));
    const data = picture.data.map((value, i) => {
      const k = i % 3;
      const near = [k - 1, k, k + 1].filter((other) => other >= 0 && other < 3);
      const sum = near.reduce((all, other) => all + picture.data[i - k + other]! ** 2, 0);
      return value / (2 + (0.6 / 3) * sum) ** 0.75;
    });
    expectSame(found, { shape: [6, 6, 3], data });
  });

  it('layer normalization over channels, between two transpositions that move nothing', async () => {
    const [scale, offset] = [plain.random([3], 2).data, plain.random([3], 3).data];
    const nodes = chain(
      { op: 'Transpose', attributes: { perm: [0, 2, 3, 1] } },
      { op: 'LayerNormalization', more: ['scale', 'offset'], attributes: { epsilon: { float: 1e-6 } } },
      { op: 'Transpose', attributes: { perm: [0, 3, 1, 2] } },
    );
    const { value, kinds } = await run({ nodes, initializers: { scale: list(scale), offset: list(offset) } });
    expect(kinds).toEqual(['layernorm']);
    const data = picture.data.map((x, i) => {
      const own = picture.data.slice(i - (i % 3), i - (i % 3) + 3);
      const mean = own.reduce((a, b) => a + b, 0) / 3;
      const variance = own.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 3;
      return ((x - mean) / Math.sqrt(variance + 1e-6)) * scale[i % 3]! + offset[i % 3]!;
    });
    expectSame(value, { shape: [6, 6, 3], data });
  });
});
