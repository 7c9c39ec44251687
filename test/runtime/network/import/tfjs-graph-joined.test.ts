import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { node, picture, run, filters as w, window } from '../../../support/graph-run.ts';
import { expectSame } from '../../../support/import.ts';
import * as plain from '../../../support/plain.ts';
import {
  type GivenGraphNode,
  type GivenWeight,
  ints,
  list,
  text,
  texts,
  weight,
} from '../../../support/tfjs.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const kindsOf = async (nodes: GivenGraphNode[], weights: Record<string, GivenWeight>, given = {}) =>
  (await run(nodes, weights, given)).ops.map(([, kind]) => kind);

describe('batch norm', () => {
  const norm = plain.randomNorm(4, 5, 0.01);
  const lists = {
    scale: list(norm.scale),
    offset: list(norm.offset),
    mean: list(norm.mean),
    variance: list(norm.variance),
  };

  it('is folded into the convolution before it', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('VALID')),
      node('norm', 'FusedBatchNormV3', ['conv', ...Object.keys(lists)], { epsilon: { f: 0.01 } }),
    ];
    const { value, ops } = await run(nodes, { w: weight(w), ...lists });
    expect(ops).toEqual([['norm', 'conv']]);
    expectSame(value, plain.batchNorm(plain.conv(picture, w), norm));
  });

  it('with nothing before it to take it stands as a convolution of each channel', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('VALID', 1, { fused_ops: texts('Relu') })),
      node('norm', 'FusedBatchNormV3', ['conv', ...Object.keys(lists)], { epsilon: { f: 0.01 } }),
      node('relu', 'Relu', ['norm']),
    ];
    const fused = [{ ...nodes[0]!, op: '_FusedConv2D' }, ...nodes.slice(1)];
    const { value, ops } = await run(fused, { w: weight(w), ...lists });
    expect(ops.map(([, kind]) => kind)).toEqual(['conv', 'depthwise']);
    expectSame(value, plain.relu(plain.batchNorm(plain.relu(plain.conv(picture, w)), norm)));
  });

  it.each([
    ['a root', [node('root', 'Rsqrt', ['eps'])]],
    ['a power', [node('root', 'Pow', ['eps', 'exponent'])]],
  ])('spelled out with %s, a quotient and constants is folded as well', async (_, root) => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('VALID')),
      node('shifted', 'Sub', ['conv', 'mean']),
      node('eps', 'AddV2', ['variance', 'epsilon']),
      ...root,
      node('factor', 'Mul', ['root', 'scale']),
      node('scaled', 'Mul', ['shifted', 'factor']),
      node('out', 'AddV2', ['scaled', 'offset']),
    ];
    const exponent = { ...list([-0.5]), shape: [] };
    const { value, ops } = await run(nodes, { w: weight(w), ...lists, epsilon: list([0.01]), exponent });
    expect(ops).toEqual([['out', 'conv']]);
    expectSame(value, plain.batchNorm(plain.conv(picture, w), norm));
  });
});

describe('a border', () => {
  const pads = { shape: [4, 2], values: [0, 0, 1, 1, 1, 0, 0, 0], as: 'int32' as const };
  const pool = node('out', 'MaxPool', ['pad'], window('VALID', 2, { ksize: ints(1, 3, 3, 1) }));

  it.each([
    ['REFLECT', [1, 0, 1, 2, 3, 4, 5], [2, 1, 0, 1, 2, 3, 4, 5]],
    ['SYMMETRIC', [0, 0, 1, 2, 3, 4, 5], [1, 0, 0, 1, 2, 3, 4, 5]],
  ])('that mirrors the picture: %s', async (mode, rows, columns) => {
    const amounts = { shape: [4, 2], values: [0, 0, 1, 0, 2, 0, 0, 0], as: 'int32' as const };
    const nodes = [node('out', 'MirrorPad', ['image', 'amounts'], { mode: text(mode) })];
    const { value } = await run(nodes, { amounts });
    const at = (y: number, x: number) => [0, 1, 2].map((c) => picture.data[(y * 6 + x) * 3 + c]!);
    expect(value.shape).toEqual([7, 8, 3]);
    expectSame(value, { shape: [7, 8, 3], data: rows.flatMap((y) => columns.flatMap((x) => at(y, x))) });
  });

  it('of zeros joins the convolution after it', async () => {
    const nodes = [
      node('pad', 'Pad', ['image', 'pads']),
      node('out', 'Conv2D', ['pad', 'w'], window('VALID', 2)),
    ];
    const { value, ops } = await run(nodes, { pads, w: weight(w) });
    expect(ops).toEqual([['out', 'conv']]);
    expectSame(value, plain.conv(picture, w, { stride: 2, pads: [1, 1, 1, 0] }));
  });

  it('joins a max-pool only where nothing below it can reach the pool', async () => {
    const zero = node('pad', 'Pad', ['image', 'pads']);
    expect(await kindsOf([zero, pool], { pads })).toEqual(['pad', 'maxpool']);
    const least = { ...list([-1e38]), shape: [] };
    const below = node('pad', 'PadV2', ['image', 'pads', 'least']);
    const { value, ops } = await run([below, pool], { pads, least });
    expect(ops).toEqual([['out', 'maxpool']]);
    expectSame(value, plain.pool(picture, 3, 2, [1, 1, 1, 0], plain.largest));
    const positive = [node('relu', 'Relu', ['image']), node('pad', 'Pad', ['relu', 'pads']), pool];
    const rectified = await run(positive, { pads });
    expect(rectified.ops.map(([, kind]) => kind)).toEqual(['relu', 'maxpool']);
    expectSame(rectified.value, plain.pool(plain.relu(picture), 3, 2, [1, 1, 1, 0], plain.largest));
  });
});

describe('a hard swish spelled out', () => {
  const hard = (x: number) => x * Math.min(Math.max(x / 6 + 0.5, 0), 1);
  const scalar = (value: number) => ({ ...list([value]), shape: [] });
  const weights = { three: scalar(3), sixth: scalar(1 / 6), one: scalar(1), zero: scalar(0) };
  const gate = [node('shifted', 'AddV2', ['image', 'three']), node('six', 'Relu6', ['shifted'])];

  it.each([
    [[...gate, node('gate', 'Mul', ['six', 'sixth']), node('out', 'Mul', ['image', 'gate'])]],
    [[...gate, node('product', 'Mul', ['six', 'image']), node('out', 'Mul', ['product', 'sixth'])]],
  ])('is one op: %#', async (nodes) => {
    const { value, ops } = await run(nodes, weights);
    expect(ops).toEqual([['out', 'elementwise']]);
    expectSame(value, plain.map(picture, hard));
  });

  it('with numbers that change nothing between', async () => {
    const nodes = [
      node('same', 'Mul', ['one', 'image']),
      node('also', 'AddV2', ['same', 'zero']),
      node('gate', 'Sigmoid', ['also']),
      node('out', 'Mul', ['image', 'gate']),
    ];
    const { value, ops } = await run(nodes, weights);
    expect(ops).toEqual([['out', 'elementwise']]);
    expectSame(
      value,
      plain.map(picture, (x) => x / (1 + Math.exp(-x))),
    );
  });
});
