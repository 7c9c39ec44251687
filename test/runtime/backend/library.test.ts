import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../support/backend.ts';

beforeAll(async () => {
  await wasm();
});

/** Bits of NaN with its sign set, as 0 / 0 and the root of a negative number come out on x86 processors. */
const negativeNan = (): tf.Tensor1D =>
  tf.tensor1d(new Float32Array(new Uint32Array([0xffc00000, 0xffc00000]).buffer));

/** Faults of the WASM backend that the engine goes round. A test that fails says that its detour may go. */
describe('faults of the library that are still there', () => {
  it('adds a wrong bias to all examples but the first of a fused product: see `ops/dense`', async () => {
    const a = tf.ones([2, 2, 1]);
    const product = tf.fused.matMul({ a, b: tf.ones([1, 2]), bias: tf.tensor1d([1, 2]) });
    expect(Array.from(await product.data())).not.toEqual([2, 3, 2, 3, 2, 3, 2, 3]);
  });

  it('takes NaN for a number in a rectifier, a pool and a clipped range: see `ops/not-finite`', async () => {
    const x = negativeNan();
    expect(Array.from(await tf.relu(x).data())).not.toEqual([Number.NaN, Number.NaN]);
    const plane = tf.reshape(x, [1, 1, 2, 1]) as tf.Tensor4D;
    expect(await tf.avgPool(plane, [1, 2], 1, 'valid').data()).not.toEqual(Float32Array.of(Number.NaN));
    expect(await tf.maxPool(plane, [1, 2], 1, 'valid').data()).not.toEqual(Float32Array.of(Number.NaN));
    expect(Array.from(await tf.clipByValue(x, 0, 1).data())).not.toEqual([Number.NaN, Number.NaN]);
  });

  it('refuses rows of one entry: see `oneHot` in `network/atoms`', () => {
    expect(() => tf.oneHot(tf.tensor1d([0], 'int32'), 1)).toThrow('depth');
  });
});
