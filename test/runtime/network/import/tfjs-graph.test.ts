import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { node, picture, run, filters as w, window } from '../../../support/graph-run.ts';
import { expectSame, faultOf, imported } from '../../../support/import.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, ints, list, text, texts, weight, whole } from '../../../support/tfjs.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const bias = plain.random([4], 3).data;
describe('convolutions', () => {
  const weights = { w: weight(w), b: list(bias) };
  const expected = () => plain.conv(picture, w, { bias, pads: [1, 1, 1, 1] });

  it('of a bias and a ReLU in nodes of their own become one op', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('SAME')),
      node('biased', 'BiasAdd', ['conv', 'b']),
      node('relu', 'Relu', ['biased']),
      node('out', 'Identity', ['relu:0', '^conv']),
    ];
    const { value, ops } = await run(nodes, weights);
    expect(ops).toEqual([['relu', 'conv']]);
    expectSame(value, plain.relu(expected()));
  });

  it('stay apart where a tensor is named or read twice', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('SAME')),
      node('biased', 'BiasAdd', ['conv', 'b']),
      node('relu', 'Relu', ['biased']),
      node('sum', 'AddV2', ['relu', 'biased']),
    ];
    const { value, ops } = await run(nodes, weights);
    expect(ops.map(([, kind]) => kind)).toEqual(['conv', 'relu', 'add']);
    expectSame(value, plain.add(plain.relu(expected()), expected()));
    const named = await run(nodes.slice(0, 3), weights, { layers: { before: 'biased' } });
    expect(named.ops.map(([name]) => name)).toEqual(['biased', 'relu']);
    expect(named.manifest.layers.map(({ name }) => name)).toContain('before');
  });

  it.each([
    ['Relu', (x: number) => Math.max(x, 0)],
    ['Relu6', (x: number) => Math.min(Math.max(x, 0), 6)],
    ['LeakyRelu', (x: number) => (x > 0 ? x : 0.2 * x)],
    ['Elu', (x: number) => (x > 0 ? x : Math.expm1(x))],
    ['Sigmoid', (x: number) => 1 / (1 + Math.exp(-x))],
  ])('fused with a bias and %s', async (activation, f) => {
    const attr = window('SAME', 1, { fused_ops: texts('BiasAdd', activation) });
    const { value } = await run([node('out', '_FusedConv2D', ['image', 'w', 'b'], attr)], weights);
    expectSame(value, plain.map(expected(), f));
  });

  it('clipped at both ends', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('SAME')),
      node('out', 'ClipByValue', ['conv', 'least', 'most']),
    ];
    const ends = { least: { ...list([-0.25]), shape: [] }, most: { ...list([0.5]), shape: [] } };
    const { value } = await run(nodes, { w: weight(w), ...ends });
    const linear = plain.conv(picture, w, { pads: [1, 1, 1, 1] });
    expect(linear.data.some((x) => x < -0.25) && linear.data.some((x) => x > 0.5)).toBe(true);
    expectSame(
      value,
      plain.map(linear, (x) => Math.min(Math.max(x, -0.25), 0.5)),
    );
  });

  it('of each channel by itself, fused', async () => {
    const each = plain.random([3, 3, 3, 2], 4);
    const attr = window('VALID', 2, { fused_ops: texts('Relu6') });
    const nodes = [node('out', 'FusedDepthwiseConv2dNative', ['image', 'd'], attr)];
    const grouped = { ...each, shape: [3, 3, 1, 6] };
    const { value, ops } = await run(nodes, { d: weight(each) });
    expect(ops).toEqual([['out', 'depthwise']]);
    const linear = plain.conv(picture, grouped, { stride: 2, groups: 3 });
    expectSame(
      value,
      plain.map(linear, (x) => Math.min(Math.max(x, 0), 6)),
    );
  });

  it('padded explicitly', async () => {
    const attr = window('EXPLICIT', 2, { explicit_paddings: ints(0, 0, 1, 0, 2, 1, 0, 0) });
    const { value } = await run([node('out', 'Conv2D', ['image', 'w'], attr)], weights);
    expectSame(value, plain.conv(picture, w, { stride: 2, pads: [1, 0, 2, 1] }));
  });

  it('with weights of 16-bit floats, and of 8 and 16 bits counted from a least number', async () => {
    const nodes = [node('out', 'Conv2D', ['image', 'w'], window('SAME'))];
    for (const [as, steps] of [
      ['uint8', 255],
      ['uint16', 65535],
    ] as const) {
      const counts = w.data.map((value) => Math.round(((value + 1) / 2) * steps));
      const scale = 2 / steps;
      const stored = { shape: w.shape, values: counts, as, scale, min: -1 };
      const exact = { ...w, data: counts.map((count) => count * scale - 1) };
      expectSame((await run(nodes, { w: stored })).value, plain.conv(picture, exact, { pads: [1, 1, 1, 1] }));
    }
    // 0x3800 is 1/2, 0xb400 is -1/4, 0x0001 the smallest number above zero: 2^-24.
    const halves = [0x3800, 0xb400, 0x0001];
    const values = w.data.map((_, i) => halves[i % 3]!);
    const exact = { ...w, data: w.data.map((_, i) => [0.5, -0.25, 2 ** -24][i % 3]!) };
    const found = await run(nodes, { w: { shape: w.shape, values, as: 'float16' } });
    expectSame(found.value, plain.conv(picture, exact, { pads: [1, 1, 1, 1] }));
  });
});

it('heads of networks: a global mean, a computed shape, a fused dense layer and a softmax', async () => {
  const matrix = plain.random([3, 4], 7);
  const nodes = [
    node('mean', 'Mean', ['image', 'axes'], { keep_dims: { b: true } }),
    node('shape', 'Shape', ['mean']),
    node('batch', 'StridedSlice', ['shape', 'zero', 'one', 'one'], { shrink_axis_mask: { i: '1' } }),
    node('target', 'Pack', ['batch', 'rest']),
    node('flat', 'Reshape', ['mean', 'target']),
    node('logits', '_FusedMatMul', ['flat', 'm', 'b'], { fused_ops: texts('BiasAdd') }),
    node('softmax', 'Softmax', ['logits']),
  ];
  const scalar = { ...whole(-1), shape: [] };
  const weights = {
    axes: whole(1, 2),
    zero: whole(0),
    one: whole(1),
    rest: scalar,
    m: weight(matrix),
    b: list(bias),
  };
  const { value, manifest } = await run(nodes, weights);
  expect(manifest.output).toEqual({ logits: 'logits', probabilities: 'softmax', activation: 'softmax' });
  expectSame(value, plain.dense(plain.globalMean(picture), matrix, bias));
});

it('branches: concatenation, split, a gate, means of windows', async () => {
  const nodes = [
    node('split', 'SplitV', ['image', 'sizes', 'axis']),
    node('pool', 'AvgPool', ['image'], window('SAME', 1, { ksize: ints(1, 3, 3, 1) })),
    node('gate', 'Sigmoid', ['pool']),
    node('gated', 'Mul', ['image', 'gate']),
    node('out', 'ConcatV2', ['gated', 'split:1', 'axis']),
  ];
  nodes[0]!.attr = { num_split: { i: '2' } };
  const { value } = await run(nodes, { sizes: whole(2, 1), axis: { ...whole(3), shape: [] } });
  const gate = plain
    .pool(picture, 3, 1, [1, 1, 1, 1], plain.meanInside)
    .data.map((x) => 1 / (1 + Math.exp(-x)));
  const gated = { ...picture, data: picture.data.map((x, i) => x * gate[i]!) };
  const last = { shape: [6, 6, 1], data: picture.data.filter((_, i) => i % 3 === 2) };
  expectSame(value, plain.concat(gated, last));
});

it('nodes may come in any order', async () => {
  const { ops } = await run([node('b', 'Abs', ['a']), node('a', 'Relu', ['image'])]);
  expect(ops.map(([name]) => name)).toEqual(['a', 'b']);
});

describe('nodes that are known but used in a way that is not', () => {
  const axis = { ...whole(0), shape: [1] };
  const matrix = { shape: [2, 2], values: [1, 2, 3, 4] };
  const wide = { shape: [4, 2], values: [0, 0, 6, 0, 0, 0, 0, 0], as: 'int32' as const };
  it.each([
    [node('x', 'ConcatV2', ['image', 'image', 'axis']), 'batch'],
    [node('x', 'Mean', ['image', 'axis']), 'batch'],
    [node('x', 'MaxPool', ['image'], { ...window('VALID'), data_format: text('NCHW') }), 'NCHW'],
    [node('x', 'FFT2D', ['image']), 'FFT2D'],
    [node('x', 'MirrorPad', ['image', 'wide'], { mode: text('REFLECT') }), 'mirror'],
    [node('x', 'AddV2', ['image', 'matrix']), 'beside'],
  ])('%o', async (bad, words) => {
    const fault = await faultOf(() => imported(graphModel([bad], { axis, matrix, wide })));
    expect(fault.code).toBe('unknown-network-op');
    expect(fault.message).toContain(words);
    expect(fault.message).toContain('`x`');
  });
});
