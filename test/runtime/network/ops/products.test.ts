import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { products } from '../../../../src/runtime/network/ops/products.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { normal } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const LARGE: [rows: number, inner: number, columns: number] = [60, 50, 55];
const SMALL: typeof LARGE = [4, 3, 5];

/** Axes before the matrices of a and of b. */
const BEFORE: [number[], number[]][] = [
  [[3], [3]],
  [
    [2, 3],
    [1, 3],
  ],
  [
    [1, 3],
    [2, 3],
  ],
  [
    [2, 3],
    [2, 1],
  ],
  [
    [2, 1],
    [1, 3],
  ],
];

const CASES = BEFORE.flatMap(([a, b]) =>
  [LARGE, SMALL].flatMap((size) =>
    [false, true].flatMap((transposeA) =>
      [false, true].map((transposeB) => ({ a, b, size, transposeA, transposeB })),
    ),
  ),
);

it.each(CASES)('$a by $b matrices of $size, turned $transposeA $transposeB', async (given) => {
  const [rows, inner, columns] = given.size;
  const { transposeA, transposeB } = given;
  const a = normal([...given.a, ...(transposeA ? [inner, rows] : [rows, inner])], 1);
  const b = normal([...given.b, ...(transposeB ? [columns, inner] : [inner, columns])], 2);
  const before = given.a.map((length, i) => Math.max(length, given.b[i]!));
  const found = products(a, b, { transposeA, transposeB });
  expect(found.shape).toEqual([...before, rows, columns]);
  // One sum for each entry, over what broadcasting repeats.
  const turned = (x: tf.Tensor, isTurned: boolean) => {
    const last = x.shape.length - 1;
    const order = [...x.shape.keys()];
    return isTurned ? tf.transpose(x, [...order.slice(0, -2), last, last - 1]) : x;
  };
  const left = tf.expandDims(turned(a, transposeA), -1);
  const right = tf.expandDims(turned(b, transposeB), -3);
  expectClose(await found.data(), await tf.sum(tf.mul(left, right), -2).data(), 1e-5);
});
