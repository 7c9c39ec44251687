import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Adam } from '../../../src/runtime/optimize/adam.ts';
import { type Goal, objectivesOf } from '../../../src/runtime/optimize/objectives.ts';
import { Draw, jitter } from '../../../src/runtime/optimize/transforms.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { inner, normal } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const evaluate = (goals: Goal[], activations: tf.Tensor) =>
  objectivesOf(goals, activations.shape.slice(1)).evaluate(activations);

it('a channel is its mean over positions, a neuron the one at the centre, picture by picture', async () => {
  const picture = tf.reshape(tf.range(0, 12), [2, 3, 2]);
  const activations = tf.stack([picture, tf.add(picture, 100)]);
  const { values } = evaluate(
    [
      { objective: 'channel', index: 1 },
      { objective: 'neuron', index: 0 },
    ],
    activations,
  );
  // Channel 1 of the first: 1, 3, ..., 11. The second's row 1, column 1, channel 0: 8.
  expectClose(await values.data(), [6, 108], 1e-6);
});

it('a logit is its entry of the vector', async () => {
  const { values, cotangent } = evaluate([{ objective: 'logit', index: 2 }], tf.tensor2d([[4, 5, 6, 7]]));
  expect([...(await values.data())]).toEqual([6]);
  expect([...(await cotangent.data())]).toEqual([0, 0, 1, 0]);
});

it('an index beyond the channels is refused', () => {
  expect(() => objectivesOf([{ objective: 'channel', index: 3 }], [2, 2, 3])).toThrow(
    expect.objectContaining({ code: 'index-out-of-range' }),
  );
});

it.each([0, 2])('a direction with cosine power %i has the slope it says', async (cosinePower) => {
  const activations = normal([2, 3, 3, 4], 1);
  const goals: Goal[] = [
    { objective: 'direction', vector: [1, 2, -1, 0.5], cosinePower },
    { objective: 'direction', vector: [-1, 0, 1, 3], cosinePower },
  ];
  const { values, cotangent } = evaluate(goals, activations);
  expect(values.shape).toEqual([2]);
  const change = normal(activations.shape, 2);
  const step = 1e-3;
  const above = evaluate(goals, tf.add(activations, tf.mul(step, change))).values;
  const below = evaluate(goals, tf.sub(activations, tf.mul(step, change))).values;
  const slope = await tf.sum(tf.div(tf.sub(above, below), 2 * step)).data();
  expectClose([await inner(cotangent, change)], slope, 5e-3);
});

it('jitter crops at the drawn place, and its adjoint puts back there', async () => {
  const pictures = normal([2, 6, 6, 3], 1);
  const draw = new Draw([jitter(2), jitter(1)], [0.99, 0, 0.2, 0.7]);
  const seen = draw.apply(pictures);
  // Rows 2.. then 0.., columns 0.. then 1..
  expect(await seen.data()).toEqual(await tf.slice(pictures, [0, 2, 1, 0], [2, 3, 3, 3]).data());
  const cotangent = normal([2, 3, 3, 3], 2);
  const pulled = draw.pull(cotangent);
  expectClose([await inner(pulled, pictures)], [await inner(cotangent, seen)], 1e-5);
});

it("Adam's first steps are those of its paper", async () => {
  const adam = new Adam(0.05, [2]);
  // The first change is the rate in the direction of the gradient, whatever its size.
  const first = adam.step(tf.tensor1d([1, 1]), tf.tensor1d([4, -0.001]));
  expectClose(await first.data(), [1.05, 0.95], 1e-4);
  const second = adam.step(first, tf.tensor1d([-2, -0.001]));
  const mean = (0.9 * 0.1 * 4 + 0.1 * -2) / (1 - 0.81);
  const spread = Math.sqrt((0.999 * 0.001 * 16 + 0.001 * 4) / (1 - 0.999 ** 2));
  expectClose(await second.data(), [1.05 + (0.05 * mean) / spread, 0.9], 1e-4);
});
