import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { distinct, networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const pool = (size: number, stride: number) =>
  networkOf([op('maxpool', { attrs: { size: [size, size], strides: [stride, stride], padding: 'same' } })]);

describe('a max-pool with ties', () => {
  it('sends everything to the first maximum in reading order', async () => {
    const x = tf.tensor4d([1, 2, 2, 2, 0, 2, 1, 1, 2], [1, 3, 3, 1]);
    const trace = new Trace(pool(3, 3), x);
    const cotangent = tf.tensor4d([5], [1, 1, 1, 1]);
    const pulled = pull(trace, { from: 'input', to: 'maxpool', cotangent });
    expect([...(await pulled.data())]).toEqual([0, 5, 0, 0, 0, 0, 0, 0, 0]);
    const tangents = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);
    const pushed = push(trace, { from: 'input', to: 'maxpool', tangents });
    expect([...(await pushed.data())]).toEqual([2]);
  });

  it('counts each window once where windows overlap', async () => {
    const trace = new Trace(pool(3, 1), tf.zeros([1, 4, 4, 1]));
    const cotangent = tf.ones([1, 4, 4, 1]);
    const pulled = pull(trace, { from: 'input', to: 'maxpool', cotangent });
    // The first element of a window's part inside the picture: (max(y-1, 0), max(x-1, 0)).
    expect([...(await pulled.data())]).toEqual([4, 2, 2, 0, 2, 1, 1, 0, 2, 1, 1, 0, 0, 0, 0, 0]);
  });
});

describe('a relaxed max-pool', () => {
  it.each([
    [3, 1],
    [3, 2],
    [2, 2],
  ])('has the slope of avg(x^2) / (0.01 + avg|x|) (%i x %i windows)', async (size, stride) => {
    const x = tf.div(distinct([1, 6, 5, 2], 3), 2) as tf.Tensor4D;
    const trace = new Trace(pool(size, stride), x);
    const relaxed = (at: tf.Tensor) => {
      const mean = (y: tf.Tensor) => tf.avgPool(y as tf.Tensor4D, size, stride, 'same');
      return tf.div(mean(tf.square(at)), tf.add(0.01, mean(tf.abs(at))));
    };
    const cotangent = normal(relaxed(x).shape, 1);
    // One example for each element of x, in which that one is moved.
    const moves = tf.reshape(tf.mul(4e-3, tf.eye(x.size)), [x.size, 6, 5, 2]);
    const difference = tf.sub(relaxed(tf.add(x, moves)), relaxed(tf.sub(x, moves)));
    const slopes = tf.div(tf.sum(tf.mul(difference, cotangent), [1, 2, 3]), 8e-3);
    const rules = { relaxMaxPool: true };
    const pulled = pull(trace, { from: 'input', to: 'maxpool', cotangent, rules });
    expectClose(await pulled.data(), await slopes.data(), 5e-3);
    const pushed = push(trace, { from: 'input', to: 'maxpool', tangents: moves, rules });
    const along = tf.div(tf.sum(tf.mul(pushed, cotangent), [1, 2, 3]), 4e-3);
    expectClose(await along.data(), await pulled.data(), 1e-5);
  });
});

describe('a redirected ReLU', () => {
  it('lets raising gradients through, for examples whose gradient would be zero', async () => {
    const network = networkOf([op('relu', { attrs: { activation: 'relu' } })]);
    const trace = new Trace(
      network,
      tf.tensor2d([
        [-1, -2, 3],
        [-1, 2, -3],
      ]),
    );
    const cotangent = tf.tensor2d([
      [4, -5, 0],
      [6, 7, -8],
    ]);
    const read = async (redirectRelu: boolean) =>
      [...(await pull(trace, { from: 'input', to: 'relu', cotangent, rules: { redirectRelu } }).data())].map(
        (value) => value + 0,
      );
    expect(await read(false)).toEqual([0, 0, 0, 0, 7, 0]);
    expect(await read(true)).toEqual([4, 0, 0, 0, 7, 0]);
  });
});
