import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wasmHeap } from '../../../../src/runtime/backend/heap.ts';
import { activeCost } from '../../../../src/runtime/network/attribute/active/cost.ts';
import { pushActive } from '../../../../src/runtime/network/attribute/active/push.ts';
import type { Op, Padding } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const SHAPE = [6, 7, 3];

/** Pushes of all positions, by rows and by tangents. */
async function agree(ops: Op[], shape = SHAPE): Promise<void> {
  const network = networkOf(ops);
  const displacement = tf.relu(normal([1, ...shape], 5));
  const trace = new Trace(network, displacement);
  const to = network.ops.at(-1)!.name;
  const places = shape[0]! * shape[1]!;
  expect(activeCost(trace, 'input', to)!.flops).toBeGreaterThan(0);
  const mask = tf.reshape(tf.eye(places), [places, shape[0]!, shape[1]!, 1]);
  const expected = push(trace, { from: 'input', to, tangents: tf.mul(mask, displacement) });
  const directions = { displacement, owner: (index: number) => Math.floor(index / shape[2]!) };
  const ends = { from: 'input', to };
  const found = tf.concat([
    pushActive(trace, wasmHeap()!, ends, directions, 0, 11),
    pushActive(trace, wasmHeap()!, ends, directions, 11, places),
  ]);
  expect(found.shape).toEqual(expected.shape);
  expectClose(await found.data(), await expected.data(), 1e-5);
  trace.dispose();
}

const pad = fc.tuple(fc.nat(1), fc.nat(1));
const padding = fc.oneof(fc.constantFrom<Padding>('same', 'valid'), fc.tuple(pad, pad));
const window = fc.record({
  size: fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })),
  stride: fc.integer({ min: 1, max: 3 }),
  padding,
});
type Window = { size: [number, number]; stride: number; padding: Padding };

const kinds: Record<string, (window: Window) => Op[]> = {
  conv: ({ size, stride, padding: around }) => [
    op('conv', {
      attrs: { strides: [stride, stride], dilations: [1, 1], padding: around, activation: 'relu' },
      weights: { filter: normal([...size, 3, 4], 1), bias: normal([4], 2) },
    }),
  ],
  'dilated conv, relu6': ({ size, padding: around }) => [
    op('conv', {
      attrs: { strides: [1, 1], dilations: [1, 2], padding: around, activation: 'relu6' },
      weights: { filter: normal([2, size[1] > 3 ? 3 : 2, 3, 4], 1), bias: normal([4], 2) },
    }),
  ],
  maxpool: ({ size, stride, padding: around }) => [
    op('maxpool', { attrs: { size, strides: [stride, stride], padding: around } }),
  ],
  avgpool: ({ size, stride, padding: around }) => [
    op('avgpool', { attrs: { size, strides: [stride, stride], padding: around } }),
  ],
  'pad and relu': () => [
    op(
      'pad',
      {
        attrs: {
          pads: [
            [1, 0],
            [2, 1],
          ],
          value: -1,
        },
      },
      'pad',
    ),
    op('relu', { attrs: { activation: 'relu' } }, 'relu', ['pad']),
  ],
  'scaled, and a scale for each channel': () => [
    op('affine', { weights: { scale: normal([3], 4), offset: normal([3], 5) } }, 'each'),
    op('affine', { weights: { scale: tf.scalar(-2) } }, 'all', ['each']),
    op('relu', { attrs: { activation: 'relu' } }, 'relu', ['all']),
  ],
  'two convs by one window, added': ({ size, stride, padding: around }) => {
    const one = (name: string, seed: number) =>
      op(
        'conv',
        {
          attrs: { strides: [stride, stride], dilations: [1, 1], padding: around, activation: 'relu' },
          weights: { filter: normal([...size, 3, 4], seed), bias: normal([4], seed + 1) },
        },
        name,
      );
    return [one('a', 1), one('b', 3), op('add', {}, 'sum', ['a', 'b'])];
  },
};

it.each(Object.keys(kinds))('%s by rows is as by tangents', async (kind) => {
  await fc.assert(
    fc.asyncProperty(window, (given) => agree(kinds[kind]!(given as Window))),
    { seed: 1, numRuns: 30 },
  );
});

it('a mean and a dense layer', () =>
  agree([
    op('mean', { attrs: { keepDims: true } }, 'mean'),
    op('reshape', { attrs: { shape: [3] } }, 'flat', ['mean']),
    op(
      'dense',
      { attrs: { activation: 'none' }, weights: { matrix: normal([3, 5], 1), bias: normal([5], 2) } },
      'logits',
      ['flat'],
    ),
  ]));

it('is not offered where an op is not known by rows', () => {
  const network = networkOf([op('lrn', { attrs: { radius: 1, bias: 1, alpha: 1, beta: 0.5 } })]);
  expect(activeCost(new Trace(network, normal([1, ...SHAPE], 1)), 'input', 'lrn')).toBeUndefined();
});
