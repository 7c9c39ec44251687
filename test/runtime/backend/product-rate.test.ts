import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { productRate } from '../../../src/runtime/backend/product-rate.ts';
import { wasm } from '../../support/backend.ts';

beforeAll(() => wasm());

it('is measured once on a backend, and leaves no tensor', async () => {
  const before = tf.memory().numTensors;
  const rate = await productRate();
  // Between 10 MFLOPS and 100 TFLOPS.
  expect(rate).toBeGreaterThan(1e4);
  expect(rate).toBeLessThan(1e11);
  expect(await productRate()).toBe(rate);
  expect(tf.memory().numTensors).toBe(before);
});
