import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeCost } from '../../../../src/runtime/network/attribute/active/cost.ts';
import { spanCost } from '../../../../src/runtime/network/attribute/cost.ts';
import type { Activation, Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { networkOf, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** A convolution of two channels to three by ones, which keeps the size. */
const conv = (name = 'conv', from = 'input', activation: Activation = 'relu'): Op =>
  op(
    'conv',
    {
      attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation },
      weights: { filter: tf.ones([3, 3, 2, 3]), bias: tf.ones([3]) },
    },
    name,
    [from],
  );
const mean = (from: string, name = 'mean') => op('mean', { attrs: { keepDims: false } }, name, [from]);
const dense = () =>
  op(
    'dense',
    { attrs: { activation: 'none' }, weights: { matrix: tf.ones([3, 7]), bias: tf.ones([7]) } },
    'logits',
    ['mean'],
  );

/** A run on 4 x 5 positions of two channels, of which only the first is not zero. */
const run = (ops: Op[]) =>
  new Trace(
    networkOf(ops),
    tf.tensor(
      Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : 0)),
      [1, 4, 5, 2],
    ),
  );

// Two operations for each weight at each place, two for each number that is read or made.
const CONV = 2 * (3 * 3 * 2 * 3) * 20 + 2 * (40 + 60);
const MEAN = 2 * (60 + 3);
const DENSE = 2 * (3 * 7) + 2 * (3 + 7);

describe('a pass between two tensors', () => {
  it('takes the operations of what lies between, and one for each number that it starts from', () => {
    const trace = run([conv(), mean('conv'), dense()]);
    expect(spanCost(trace, 'input', 'conv').flops).toBe(CONV + 40);
    expect(spanCost(trace, 'input', 'logits').flops).toBe(CONV + MEAN + DENSE + 40);
    expect(spanCost(trace, 'mean', 'logits').flops).toBe(DENSE + 3);
  });

  it('holds some tensors as large as the largest', () => {
    const trace = run([conv(), mean('conv'), dense()]);
    // 60 numbers of 4 bytes, in eight tensors.
    expect(spanCost(trace, 'input', 'logits').bytes).toBe(8 * 4 * 60);
    expect(spanCost(trace, 'mean', 'logits').bytes).toBe(8 * 4 * 7);
  });

  it('may start at the means over positions, where these alone read the layer', () => {
    const trace = run([conv(), mean('conv'), dense()]);
    expect(spanCost(trace, 'conv', 'logits').pooled).toEqual({ tensor: 'mean', flops: DENSE });
    expect(spanCost(trace, 'input', 'logits').pooled).toBeUndefined();
    const both = op('add', {}, 'sum', ['mean', 'other']);
    const twice = run([conv(), mean('conv'), mean('conv', 'other'), both]);
    expect(spanCost(twice, 'conv', 'sum').pooled).toBeUndefined();
  });

  it('knows a pool over all positions for a mean, one over fewer not', () => {
    const pooled = (size: [number, number], strides: [number, number] = [1, 1]) => {
      const pool = op('avgpool', { attrs: { size, strides, padding: 'valid' } }, 'pool', ['conv']);
      return spanCost(run([conv(), pool]), 'conv', 'pool').pooled;
    };
    expect(pooled([4, 5])).toEqual({ tensor: 'pool', flops: 0 });
    expect(pooled([4, 4])).toBeUndefined();
    expect(pooled([3, 5])).toBeUndefined();
    // As large, but padded: more than one place.
    const padded = op('avgpool', { attrs: { size: [4, 5], strides: [1, 1], padding: 'same' } }, 'pool', [
      'conv',
    ]);
    expect(spanCost(run([conv(), padded]), 'conv', 'pool').pooled).toBeUndefined();
    const largest = op('maxpool', { attrs: { size: [4, 5], strides: [1, 1], padding: 'valid' } }, 'pool', [
      'conv',
    ]);
    expect(spanCost(run([conv(), largest]), 'conv', 'pool').pooled).toBeUndefined();
  });
});

describe('a pass that computes only what changes', () => {
  it('takes of a product what of its input and of its output is not zero, twice for gathering it, and setting up at each place', () => {
    const cost = activeCost(run([conv()]), 'input', 'conv')!;
    // Half of the input changes, all of the output.
    expect(cost.flops).toBe(60 + 2 * (2 * (3 * 3 * 2 * 3) * 20) * 0.5);
    expect(cost.setup).toBe(5e5 * 20);
    expect(cost.bytes).toBe(4 * 60);
  });

  it('takes of a dense layer one place, of others as many operations as there are numbers that change', () => {
    const cost = activeCost(run([conv(), mean('conv'), dense()]), 'mean', 'logits')!;
    expect(cost).toEqual({ flops: 7 + 2 * (2 * 3 * 7), setup: 5e5, bytes: 4 * 7 });
    expect(activeCost(run([conv(), mean('conv')]), 'conv', 'mean')).toEqual({
      flops: 3,
      setup: 0,
      bytes: 12,
    });
    const silent = op('affine', { weights: { offset: tf.tensor1d([-5, 0]) } }, 'shifted');
    const cut = op('relu', { attrs: { activation: 'relu' } }, 'cut', ['shifted']);
    // Of the shifted numbers half are zero, of the cut ones all.
    expect(activeCost(run([silent, cut]), 'input', 'cut')).toEqual({ flops: 20, setup: 0, bytes: 80 });
  });

  it('is possible only where each row can go through', () => {
    const possible = (one: Op) => activeCost(run([one]), 'input', one.name) !== undefined;
    expect(possible(conv())).toBe(true);
    expect(possible(conv('conv', 'input', 'relu6'))).toBe(true);
    expect(possible(op('affine', { weights: { scale: tf.ones([2]) } }))).toBe(true);
    expect(possible(op('affine', { weights: { scale: tf.scalar(2) } }))).toBe(true);
    // One scale for each position.
    expect(possible(op('affine', { weights: { scale: tf.ones([4, 5, 2]) } }))).toBe(false);
    expect(possible(op('softmax', {}))).toBe(false);
  });
});
