import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEAD_TENSOR } from '../../../../src/base/derived.ts';
import type { Value } from '../../../../src/base/value.ts';
import { erased } from '../../../../src/runtime/input/picture/erased.ts';
import { fitSoftmax } from '../../../../src/runtime/network/derived/fit-softmax.ts';
import { differences, type Pair, penaltyGradient } from '../../../../src/runtime/network/derived/guided.ts';
import { SoftmaxRegression } from '../../../../src/runtime/network/derived/softmax-regression.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { type Op, weightsOf } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { uniform } from '../../../../src/runtime/random.ts';
import { wasm } from '../../../support/backend.ts';
import { normal } from '../../../support/networks.ts';
import { smallHead } from '../../../support/small-head.ts';

let network: Network;
let pairs: Pair[];
beforeAll(async () => {
  await wasm();
  network = smallHead();
  pairs = [0, 1].map((i) => ({
    whole: { input: normal([1, 6, 7, 3], 10 + i) },
    erased: { input: normal([1, 6, 7, 3], 20 + i) },
  }));
});

/** The penalty by its definition. */
async function penalty(of: Network, weight: number): Promise<number> {
  let sum = 0;
  for (const { whole, erased: other } of pairs) {
    const [before, after] = [Trace.from(of, whole), Trace.from(of, other)];
    const [a, b] = [await before.get(HEAD_TENSOR).data(), await after.get(HEAD_TENSOR).data()];
    a.forEach((score, c) => {
      sum += (score - b[c]!) ** 2;
    });
    before.dispose();
    after.dispose();
  }
  return (weight * sum) / pairs.length;
}

const namesOf = (ops: readonly Op[]) => ops.map(({ name }) => name);

describe('the penalty on what is painted', () => {
  it('has the gradient that differences give, where it is short', async () => {
    const ops = network.ops.filter((op) => 'weights' in op) as Op[];
    const weight = 2e-3;
    const gradient = penaltyGradient(network, namesOf(ops), pairs, weight);
    let compared = 0;
    for (const op of ops) {
      for (const [key, tensor] of Object.entries(weightsOf(op))) {
        const found = (await gradient.get(op.name)?.[key]?.data()) ?? new Float32Array(tensor.size);
        for (const place of [0, Math.floor(tensor.size / 2), tensor.size - 1]) {
          const at = async (step: number) => {
            const values = Float32Array.from(await tensor.data());
            values[place]! += step;
            const moved = network.withWeights(
              new Map([[op.name, { [key]: tf.tensor(values, tensor.shape) }]]),
            );
            return penalty(moved, weight);
          };
          const slope = ((await at(0.01)) - (await at(-0.01))) / 0.02;
          expect(Math.abs(found[place]! - slope), `${op.name} ${key} ${place}`).toBeLessThan(2e-4);
          if (Math.abs(slope) > 5e-4) compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(3);
  });

  it('has a gradient of at most one in length', async () => {
    const ops = network.ops.filter((op) => 'weights' in op) as Op[];
    const gradient = penaltyGradient(network, namesOf(ops), pairs, 1e6);
    const entries = await Promise.all(
      [...gradient.values()].flatMap((own) => Object.values(own).map((tensor) => tensor.data())),
    );
    const norm = Math.sqrt(entries.flatMap((data) => [...data]).reduce((sum, entry) => sum + entry ** 2, 0));
    expect(norm).toBeCloseTo(1, 4);
  });

  it('is of a head the squared score of the difference of its features', async () => {
    const found = await differences('a', [
      {
        whole: { a: tf.ones([1, 2, 2, 3]) },
        erased: { a: tf.tensor([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2], [1, 2, 2, 3]) },
      },
      { whole: { a: tf.tensor([[1, 2, 3]]) }, erased: { a: tf.tensor([[1, 0, 0]]) } },
    ]);
    expect([...found]).toEqual([1, 0, -1, 0, 2, 3]);
  });
});

describe('softmax regression in which some features are silent', () => {
  const random = uniform(3);
  const [width, classes, count] = [6, 3, 40];
  const features = Float64Array.from({ length: count * width }, () => random() - 0.3);
  const labels = Array.from({ length: count }, (_, i) => (features[i * width]! > 0.2 ? 0 : 1 + (i % 2)));
  const data = { features, width, labels, classes };
  const silent = { features: Float64Array.from({ length: 2 * width }, () => random()), weight: 3 };

  it('has the derivatives that differences give', () => {
    const problem = new SoftmaxRegression(data, { l2: 0.01, silent });
    const weights = Float64Array.from({ length: problem.size }, (_, j) => Math.sin(j));
    const direction = Float64Array.from({ length: problem.size }, (_, j) => Math.cos(3 * j));
    const moved = (step: number) => weights.map((entry, j) => entry + step * direction[j]!);
    const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, entry, j) => sum + entry * b[j]!, 0);
    const slope = (problem.loss(moved(1e-4)) - problem.loss(moved(-1e-4))) / 2e-4;
    expect(dot(problem.at(weights).gradient(), direction)).toBeCloseTo(slope, 5);
    const [after, before] = [problem.at(moved(1e-4)).gradient(), problem.at(moved(-1e-4)).gradient()];
    problem
      .at(weights)
      .hessian(direction)
      .forEach((entry, j) => {
        expect(Math.abs(entry - (after[j]! - before[j]!) / 2e-4)).toBeLessThan(1e-5);
      });
  });

  it('comes to the same optimum from anywhere, at which they have hardly a score', async () => {
    const scoresOf = (weights: Float64Array) =>
      [0, 1].flatMap((row) =>
        Array.from({ length: classes }, (_, c) =>
          Array.from(
            { length: width },
            (_, k) => silent.features[row * width + k]! * weights[k * classes + c]!,
          ).reduce((a, b) => a + b),
        ),
      );
    const plain = await fitSoftmax(data, 0.01);
    const held = await fitSoftmax(data, { l2: 0.01, silent: { ...silent, weight: 1e4 } });
    const again = await fitSoftmax(
      data,
      { l2: 0.01, silent: { ...silent, weight: 1e4 } },
      { start: plain.weights },
    );
    expect(held.gradient).toBeLessThan(1e-6);
    expect(Math.max(...scoresOf(plain.weights).map(Math.abs))).toBeGreaterThan(0.3);
    expect(Math.max(...scoresOf(held.weights).map(Math.abs))).toBeLessThan(1e-3);
    held.weights.forEach((weight, j) => {
      expect(Math.abs(weight - again.weights[j]!)).toBeLessThan(1e-3);
    });
  });
});

describe('an erased part of a picture', () => {
  const axes: Value['axes'] = [
    { name: 'y', size: 2 },
    { name: 'x', size: 2 },
    { name: 'channel', size: 3 },
  ];
  const data = Float32Array.of(10, 20, 30, 20, 40, 60, 30, 60, 90, 200, 0, 200);
  const picture = { axes, data, unit: 'pixel' };

  it('shows the other side, and the rest stays as it is', () => {
    expect([...erased(picture, ['..', '.#']).data]).toEqual([10, 20, 30, 20, 40, 60, 30, 60, 90, 30, 60, 90]);
    // A quarter of the last pixel is painted.
    const partly = erased(picture, ['....', '....', '....', '...#']).data;
    expect([...partly]).toEqual([...data.slice(0, 9), 157.5, 15, 172.5]);
  });

  it('has the mean colour of the rest where the other side is painted too', () => {
    expect([...erased(picture, ['..', '##']).data]).toEqual([10, 20, 30, 20, 40, 60, 15, 30, 45, 15, 30, 45]);
  });
});
