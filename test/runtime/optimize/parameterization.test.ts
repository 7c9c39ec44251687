import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FourierPictures } from '../../../src/runtime/optimize/parameterization.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { inner, normal } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** The definition, coefficient by coefficient: one decorrelated plane of a spectrum [half, 2, size]. */
function plane(spectrum: Float32Array, size: number, decay: number): number[] {
  const half = Math.floor(size / 2) + 1;
  const values: number[] = Array(size * size).fill(0);
  for (let column = 0; column < half; column++) {
    for (let row = 0; row < size; row++) {
      const vertical = (2 * row >= size ? row - size : row) / size;
      const frequency = Math.hypot(vertical, column / size);
      const scale = size / Math.max(frequency, 1 / size) ** decay;
      const real = spectrum[column * 2 * size + row]! * scale;
      const imaginary = spectrum[column * 2 * size + size + row]! * scale;
      const twice = column === 0 || 2 * column === size ? 1 : 2;
      for (let y = 0; y < size; y++) {
        for (let x = 0; x < size; x++) {
          const angle = (2 * Math.PI * (row * y + column * x)) / size;
          const wave = real * Math.cos(angle) - imaginary * Math.sin(angle);
          values[y * size + x]! += (twice * wave) / (size * size) / 4;
        }
      }
    }
  }
  return values;
}

it.each([
  [8, 1],
  [9, 0.7],
])('a picture of %i px with decay %f is the sum of its waves, coloured', async (size, decay) => {
  const fourier = new FourierPictures(size, decay);
  const spectrum = normal([2, ...fourier.shape], 3);
  const pictures = await fourier.pictures(spectrum).data();
  const numbers = (await spectrum.data()) as Float32Array;
  const each = numbers.length / 6;
  const planes = Array.from({ length: 6 }, (_, i) =>
    plane(numbers.slice(i * each, (i + 1) * each), size, decay),
  );
  const colours = [
    [0.26, 0.09, 0.02],
    [0.27, 0, -0.05],
    [0.27, -0.09, 0.03],
  ];
  const expected = Array.from(pictures, (_, i) => {
    const [picture, place, colour] = [
      Math.floor(i / 3 / size / size),
      Math.floor(i / 3) % (size * size),
      i % 3,
    ];
    const weights = colours[colour]!;
    const sum = weights.reduce((total, weight, k) => total + weight * planes[3 * picture + k]![place]!, 0);
    return 1 / (1 + Math.exp(-sum / 0.46195));
  });
  expectClose(pictures, expected, 1e-4);
});

it('its adjoint gives the slope of the pictures', async () => {
  const fourier = new FourierPictures(10, 1);
  const spectrum = normal([2, ...fourier.shape], 3);
  const change = normal(spectrum.shape, 4);
  const cotangent = normal([2, 10, 10, 3], 5);
  const step = 1e-2;
  const above = fourier.pictures(tf.add(spectrum, tf.mul(step, change)));
  const below = fourier.pictures(tf.sub(spectrum, tf.mul(step, change)));
  const slope = (await inner(tf.sub(above, below), cotangent)) / (2 * step);
  const pulled = fourier.pull(fourier.pictures(spectrum), cotangent);
  expect(pulled.shape).toEqual(spectrum.shape);
  expectClose([await inner(pulled, change)], [slope], 5e-3);
});

it('starts from the same noise for the same seed, near grey', async () => {
  const fourier = new FourierPictures(16, 1);
  const [one, two, again] = tf.unstack(fourier.start([7, 8, 7])) as [tf.Tensor, tf.Tensor, tf.Tensor];
  expect(await one.data()).toEqual(await again.data());
  expect(await one.data()).not.toEqual(await two.data());
  const deviation = await tf.sqrt(tf.moments(one).variance).data();
  expectClose(deviation, [0.01], 0.1);
});
