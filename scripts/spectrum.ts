/**
 * `npx tsx scripts/spectrum.ts`: measures how large the waves of photographs are, for `featurevis/natural.ts`: the mean
 * magnitude of their coefficients in the units of the Fourier parameterization, of the bundled photographs at some
 * sizes. Their colours are taken to first order around grey, where the sigmoid has the slope 1/4, so that white and
 * black count no more than they are.
 */
import * as tf from '@tensorflow/tfjs-core';
import { photographs } from '../bench/pictures.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import { Fourier } from '../src/runtime/featurevis/fourier.ts';
import { DECAY } from '../src/runtime/featurevis/natural.ts';

await startBackend({ prefer: 'wasm' });
for (const size of [96, 128, 160]) {
  const fourier = new Fourier(size, DECAY);
  const photos = await photographs(size);
  const linear = tf.sigmoid(tf.mul(4, tf.sub(tf.concat(photos), 0.5)));
  const spectra = fourier.invert(linear);
  const lengths = tf.sqrt(tf.sum(tf.square(spectra), 3));
  const [, planes, half] = lengths.shape as [number, number, number];
  const numbers = await tf.mean(lengths, 0).data();
  const each = half * size;
  const of = (plane: number) => numbers.slice(plane * each, (plane + 1) * each);
  const waves = Array.from({ length: planes }, (_, plane) => {
    const [, ...rest] = of(plane);
    return rest.reduce((sum, length) => sum + length, 0) / rest.length;
  });
  const means = Array.from({ length: planes }, (_, plane) => of(plane)[0] ?? 0);
  const rounded = (list: number[]) => list.map((number) => Number(number.toFixed(2)));
  console.log(`${size} px: waves ${rounded(waves)}, mean colour ${rounded(means)}`);
}
process.exit(0);
