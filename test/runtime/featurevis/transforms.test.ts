import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { over, pullOver } from '../../../src/runtime/featurevis/cutout.ts';
import { Sampling } from '../../../src/runtime/featurevis/sampling.ts';
import {
  crop,
  drawAll,
  jitter,
  pad,
  rotate,
  scale,
  type Transform,
} from '../../../src/runtime/featurevis/transforms.ts';
import { uniform } from '../../../src/runtime/random.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { inner, normal } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** <pull(c), p> = <c, apply(p) - apply(0)>, as what a transform adds is constant. */
async function expectAdjoint(transforms: Transform[], seed = 1): Promise<void> {
  const pictures = normal([2, 12, 12, 3], 1);
  const draw = drawAll(transforms, uniform(seed), [12, 12]);
  const seen = draw.apply(pictures);
  expect(seen.shape.slice(1, 3)).toEqual(draw.size);
  const cotangent = normal(seen.shape, 2);
  const constant = draw.apply(tf.zerosLike(pictures));
  const pulled = draw.pull(cotangent);
  expect(pulled.shape).toEqual(pictures.shape);
  const [a, b] = [await inner(pulled, pictures), await inner(cotangent, tf.sub(seen, constant))];
  expect(Math.abs(a - b)).toBeLessThan(1e-4 * Math.sqrt(pictures.size));
  draw.dispose?.();
}

describe('the adjoint', () => {
  const all: [string, Transform[]][] = [
    ['pad', [pad(3)]],
    ['jitter', [jitter(4)]],
    ['crop', [crop(2)]],
    ['zoom out', [scale([0.8])]],
    ['zoom in', [scale([1.3])]],
    ['rotate', [rotate([-17])]],
    ['all of them', [pad(2), jitter(3), scale([0.9, 1.1]), rotate([-10, 10]), jitter(2)]],
  ];
  it.each(all)('of %s', (_name, transforms) => expectAdjoint(transforms));
});

it('jitter crops at the drawn place', async () => {
  const pictures = normal([2, 6, 6, 3], 1);
  const numbers = [0.99, 0, 0.2, 0.7];
  const draw = drawAll([jitter(2), jitter(1)], () => numbers.shift()!, [6, 6]);
  // Rows 2.. then 0.., columns 0.. then 1..
  const expected = tf.slice(pictures, [0, 2, 1, 0], [2, 3, 3, 3]);
  expect(await draw.apply(pictures).data()).toEqual(await expected.data());
});

it('a border is grey, and so is what lies beyond a smaller picture', async () => {
  const white = tf.ones([1, 4, 4, 3]);
  const padded = drawAll([pad(1)], () => 0, [4, 4]).apply(white);
  expect((await tf.slice(padded, [0, 0, 0, 0], [1, 1, 6, 3]).data()).every((value) => value === 0.5)).toBe(
    true,
  );
  const smaller = drawAll([scale([0.5])], () => 0, [4, 4]).apply(white);
  const [corner] = await smaller.data();
  // The corner sees the place (-1.5, -1.5), which is beyond the border.
  expect(corner).toBeCloseTo(0.5, 6);
});

it('a quarter turn moves pixels to their places', async () => {
  const picture = tf.reshape(tf.range(0, 9), [1, 3, 3, 1]);
  const draw = drawAll([rotate([90])], () => 0, [3, 3]);
  // Output (x, y) sees (-y, x) about the centre.
  expectClose(await draw.apply(picture).data(), [2, 5, 8, 1, 4, 7, 0, 3, 6], 1e-5);
  draw.dispose?.();
});

it('zoom and turn in one resampling are the zoom and then the turn', async () => {
  const smooth = tf.tensor4d(
    Array.from({ length: 24 * 24 }, (_, i) => Math.sin((i % 24) / 4) + Math.cos(i / 24 / 5)),
    [1, 24, 24, 1],
  );
  const once = drawAll([scale([1.2]), rotate([8])], () => 0, [24, 24]);
  const zoomed = drawAll([scale([1.2])], () => 0, [24, 24]).apply(smooth);
  const twice = drawAll([rotate([8])], () => 0, [24, 24]).apply(zoomed);
  const middle = (x: tf.Tensor) => tf.slice(x, [0, 4, 4, 0], [1, 16, 16, 1]).data();
  expectClose(await middle(once.apply(smooth)), await middle(twice), 0.02);
});

it('mixes pixels alike where the memory of the backend can be read and where it cannot', async () => {
  const [pictures, cotangent] = [normal([2, 7, 7, 3], 1), normal([2, 7, 7, 3], 2)];
  const sampling = new Sampling([7, 7], [0.9, -0.2, 1.1, 0.15, 1.05, -0.4], 0.5);
  const direct = [await sampling.apply(pictures).data(), await sampling.pull(cotangent).data()];
  const name = tf.getBackend();
  await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend('cpu');
  const gathered = [await sampling.apply(pictures).data(), await sampling.pull(cotangent).data()];
  sampling.dispose();
  await tf.setBackend(name);
  expectClose(direct[0]!, gathered[0]!, 1e-5);
  expectClose(direct[1]!, gathered[1]!, 1e-5);
});

it('a cut-out picture lies over its background', async () => {
  // Colours 0.2, 0.4, 0.6 with alpha 0.25 over 1, 0, 0.5.
  const picture = tf.tensor4d([0.2, 0.4, 0.6, 0.25], [1, 1, 1, 4]);
  const background = tf.tensor4d([1, 0, 0.5], [1, 1, 1, 3]);
  expectClose(await over(picture, background).data(), [0.8, 0.1, 0.525], 1e-6);
  const cotangent = tf.tensor4d([1, 2, 4], [1, 1, 1, 3]);
  // Colours: alpha times each; alpha: (0.2 - 1) + 2 (0.4 - 0) + 4 (0.6 - 0.5).
  expectClose(await pullOver(picture, background, cotangent).data(), [0.25, 0.5, 1, 0.4], 1e-6);
});
