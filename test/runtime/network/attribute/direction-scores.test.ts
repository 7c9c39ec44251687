import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Factors } from '../../../../src/runtime/factor/factors.ts';
import { Partition } from '../../../../src/runtime/network/atoms.ts';
import { scoreOf } from '../../../../src/runtime/network/attribute/scores/score.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';

beforeAll(wasm);

const wave = (count: number, phase: number) =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(phase + 1.7 * i + 0.03 * i * i));

/** Random directions of a layer, with an encoder or without. */
const cases = fc.record({
  k: fc.integer({ min: 1, max: 4 }),
  channels: fc.integer({ min: 1, max: 5 }),
  places: fc.constantFrom([], [1, 1], [2, 3]),
  phase: fc.integer({ min: 0, max: 100 }),
  encoded: fc.boolean(),
});

it('gradients of directions are the slopes along any tangent, and those of their values', () => {
  const reached = { encoded: 0, flat: 0, shut: 0 };
  fc.assert(
    fc.property(cases, ({ k, channels, places, phase, encoded }) =>
      tf.tidy(() => {
        const shape = [...places, channels];
        const size = shape.reduce((a, b) => a * b, 1);
        const factors: Factors = {
          maps: { rows: 1, columns: k, data: wave(k, 0) },
          directions: { rows: channels, columns: k, data: wave(channels * k, phase) },
          ...(encoded && {
            encoder: {
              weight: { rows: k, columns: channels, data: wave(channels * k, phase + 1) },
              bias: wave(k, phase + 2),
            },
          }),
        };
        const x = tf.tensor(Float32Array.from(wave(size, phase + 3)), [1, ...shape]);
        const tangent = tf.tensor(Float32Array.from(wave(size, phase + 4)), [1, ...shape]);
        const axes = (places.length > 0 ? ['y', 'x', 'channel'] : ['channel']) as never;
        const atoms = new Partition('direction', { axes, shape });
        const score = scoreOf({ atoms, factors }, x);
        const all = Array.from({ length: k }, (_, i) => i).reverse();
        const along = score.along(tangent, all).dataSync();
        const gradients = score.gradients(all);
        expect(gradients.shape).toEqual([k, ...shape]);
        const inner = tf.sum(tf.reshape(tf.mul(gradients, tangent), [k, size]), 1).dataSync();
        expectClose(inner, Array.from(along), 1e-4);
        const step = 1e-3;
        const [up, down] = [step, -step].map((by) =>
          score.values(tf.add(x, tf.mul(tangent, by)), all).dataSync(),
        );
        const slopes = Array.from(up!, (entry, i) => (entry - down![i]!) / (2 * step));
        // A kink may lie between both. Beside values of about 1, slopes near zero are rounding.
        if (!encoded) expectClose([...slopes, 1], [...along, 1], 2e-3);
        if (encoded) reached.encoded++;
        if (places.length === 0) reached.flat++;
        if (encoded && along.some((entry) => entry === 0)) reached.shut++;
      }),
    ),
    { numRuns: 60 },
  );
  for (const count of Object.values(reached)) expect(count).toBeGreaterThan(2);
});
