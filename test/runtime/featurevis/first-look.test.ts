import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { firstLooks } from '../../../src/runtime/featurevis/first-look.ts';
import { wasm } from '../../support/backend.ts';

beforeAll(() => wasm());

/** A picture of one colour. */
const plain = (size: number, [r, g, b]: [number, number, number]) => ({
  size,
  rgba: Uint8ClampedArray.from({ length: 4 * size * size }, (_, i) => [r, g, b, 255][i % 4]!),
});

it('mixes colours before their sigmoid, and makes the strongest as strong as what it is mixed of', async () => {
  const before = tf.memory().numTensors;
  // 51 / 255 = 0.2 and 204 / 255 = 0.8: logits of -log 4 and log 4.
  const others = [plain(48, [51, 204, 204]), plain(48, [204, 204, 51])];
  const { side, rgba } = await firstLooks(others, [
    [0.5, 0],
    [0.25, 0.25],
    [0, 0],
  ]);
  expect(side).toBe(24);
  expect(rgba.map(({ length }) => length)).toEqual([2304, 2304, 2304]);
  const first = (picture: number) => Array.from(rgba[picture]!.subarray(0, 4));
  expect(first(0)).toEqual([51, 204, 204, 255]);
  // Half of each: log 4 cancels out or stays.
  expect(first(1)).toEqual([128, 204, 128, 255]);
  expect(first(2)).toEqual([128, 128, 128, 255]);
  expect(rgba[1]!.subarray(-4)).toEqual(rgba[1]!.subarray(0, 4));
  expect(tf.memory().numTensors).toBe(before);
});
