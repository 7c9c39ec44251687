import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fourier } from '../../../src/runtime/featurevis/fourier.ts';
import { DECAY, Natural } from '../../../src/runtime/featurevis/natural.ts';
import type { Parameterization } from '../../../src/runtime/featurevis/parameterization.ts';
import { Pixels } from '../../../src/runtime/featurevis/pixels.ts';
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
  const fourier = new Fourier(size, decay);
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

const KINDS: [name: string, make: () => Parameterization][] = [
  ['fourier', () => new Fourier(10, 1)],
  ['fourier with alpha', () => new Fourier(9, 1.2, true)],
  ['natural', () => new Natural(10)],
  ['natural with alpha', () => new Natural(9, true)],
  ['pixels', () => new Pixels(10)],
  ['pixels with alpha', () => new Pixels(9, true)],
];

describe.each(KINDS)('%s', (name, make) => {
  it('has an adjoint that gives the slope of the pictures', async () => {
    const kind = make();
    const parameters = normal([2, ...kind.shape], 3);
    const change = normal(parameters.shape, 4);
    const pictures = kind.pictures(parameters);
    expect(pictures.shape).toEqual([2, kind.size, kind.size, kind.planes]);
    const cotangent = normal(pictures.shape, 5);
    const step = name.startsWith('natural') ? 1e-3 : 1e-2;
    const above = kind.pictures(tf.add(parameters, tf.mul(step, change)));
    const below = kind.pictures(tf.sub(parameters, tf.mul(step, change)));
    const slope = (await inner(tf.sub(above, below), cotangent)) / (2 * step);
    const pulled = kind.pull(parameters, pictures, cotangent);
    expect(pulled.shape).toEqual(parameters.shape);
    expectClose([await inner(pulled, change)], [slope], 5e-3);
  });

  // Amplitudes that photographs do not have are lost.
  if (!name.startsWith('natural'))
    it('has parameters for a given picture', async () => {
      const kind = make();
      const pictures = tf.randomUniform([2, kind.size, kind.size, kind.planes], 0.1, 0.9, 'float32', 6);
      const again = kind.pictures(kind.invert(pictures));
      expectClose(await again.data(), await pictures.data(), 1e-4);
    });

  it('starts from the same noise for the same seed, near grey', async () => {
    const kind = make();
    const [one, two, again] = tf.unstack(kind.start([7, 8, 7])) as [tf.Tensor, tf.Tensor, tf.Tensor];
    expect(await one.data()).toEqual(await again.data());
    expect(await one.data()).not.toEqual(await two.data());
    const deviation = await tf.sqrt(tf.moments(one).variance).data();
    expectClose(deviation, [0.01], 0.2);
  });
});

it.each([
  [8, 1],
  [9, 1.5],
])('a grown picture of %i px with decay %f is the same waves, in a larger one', async (size, decay) => {
  const [small, large] = [new Fourier(size, decay), new Fourier(2 * size, decay)];
  // Without the highest frequency of an even size, which has no sign.
  const least = new Fourier(5, decay);
  const low = least.grow(normal([1, ...least.shape], 3), small);
  const before = await small.pictures(low).data();
  const after = await large.pictures(small.grow(low, large)).data();
  // Every second pixel of every second row of the large one is a pixel of the small one.
  const seen = Array.from(before, (_, i) => {
    const [y, x, c] = [Math.floor(i / 3 / size), Math.floor(i / 3) % size, i % 3];
    return after[(2 * y * 2 * size + 2 * x) * 3 + c]!;
  });
  expectClose(seen, before, 1e-4);
});

describe('natural', () => {
  it('shows the directions of its parameters alone, but for alpha', async () => {
    const natural = new Natural(9, true);
    const parameters = normal([1, ...natural.shape], 3);
    const colours = tf.tensor5d([1, 1, 1, 0], [1, 4, 1, 1, 1]);
    const longer = tf.add(parameters, tf.mul(parameters, tf.mul(colours, 7)));
    expectClose(await natural.pictures(longer).data(), await natural.pictures(parameters).data(), 1e-5);
    const opaque = tf.add(parameters, tf.mul(parameters, tf.sub(1, colours)));
    expect(await natural.pictures(opaque).data()).not.toEqual(await natural.pictures(parameters).data());
  });

  it('gives every picture the same power, wherever it begins', async () => {
    const natural = new Natural(12);
    const fourier = new Fourier(12, DECAY);
    const powers = await Promise.all(
      [1, 2].map(async (seed) => {
        const again = fourier.invert(natural.pictures(normal([1, ...natural.shape], seed)));
        return tf.sqrt(tf.sum(tf.square(again), 3)).data();
      }),
    );
    // Waves that are no pair with another are real, so that a part of theirs is lost: column 0 and the last.
    const [one, two] = powers.map((power) =>
      power.filter((_, i) => ![0, 6].includes(Math.floor(i / 12) % 7)),
    );
    expectClose(one!, two!, 1e-3);
  });

  it('finds the phases of a picture that it made', async () => {
    const natural = new Natural(9);
    const pictures = natural.pictures(normal([1, ...natural.shape], 3));
    const again = natural.pictures(natural.invert(pictures));
    const middle = (numbers: ArrayLike<number>) =>
      Array.from(numbers).reduce((a, b) => a + b, 0) / numbers.length;
    const [a, b] = [await pictures.data(), await again.data()];
    const [am, bm] = [middle(a), middle(b)];
    const product = (x: ArrayLike<number>, xm: number, y: ArrayLike<number>, ym: number) =>
      Array.from(x).reduce((sum, value, i) => sum + (value - xm) * (y[i]! - ym), 0);
    expect(product(a, am, b, bm) / Math.sqrt(product(a, am, a, am) * product(b, bm, b, bm))).toBeGreaterThan(
      0.9,
    );
  });
});
