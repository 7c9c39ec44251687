import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { match } from '../../../../src/runtime/compare/match.ts';
import { similarity } from '../../../../src/runtime/compare/similarity.ts';
import type { Matrix } from '../../../../src/runtime/factor/matrix.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import type { Attribution, EndsRequest } from '../../../../src/runtime/network/attribute/ends.ts';
import { conductance } from '../../../../src/runtime/network/attribute/methods/conductance.ts';
import { deepLift } from '../../../../src/runtime/network/attribute/methods/deep-lift.ts';
import { integrated } from '../../../../src/runtime/network/attribute/methods/integrated.ts';
import { lrp } from '../../../../src/runtime/network/attribute/methods/lrp.ts';
import { shapley } from '../../../../src/runtime/network/attribute/methods/shapley.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { shuffled, uniform } from '../../../../src/runtime/random.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const [HIDDEN, CLASSES] = [24, 5];
const SHAPE = [1, 6, 6, 3];

/**
 * A network, whose hidden channels stand in some order and are multiplied by some factors, and are divided by them again
 * above: whatever these are, it computes the same.
 */
function planted(order: number[], factors: number[]): Network {
  const attrs = { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' } as const;
  const conv = (filter: tf.Tensor, bias: tf.Tensor) =>
    ({ attrs: { ...attrs, strides: [1, 1], dilations: [1, 1] }, weights: { filter, bias } }) as never;
  const index = tf.tensor1d(order, 'int32');
  const scale = tf.tensor1d(order.map((channel) => factors[channel]!));
  const first = tf.mul(tf.gather(normal([3, 3, 3, HIDDEN], 1), index, 3), scale);
  const above = tf.gather(normal([1, 1, HIDDEN, 8], 3), index, 2);
  const second = tf.div(above, tf.reshape(scale, [1, 1, HIDDEN, 1]));
  const matrix = { matrix: normal([8, CLASSES], 5), bias: normal([CLASSES], 6) };
  return networkOf([
    op('conv', conv(first, tf.mul(tf.gather(normal([HIDDEN], 2), index), scale)), 'hidden'),
    op('conv', conv(second, normal([8], 4)), 'upper', ['hidden']),
    op('mean', { attrs: { keepDims: false } }, 'mean', ['upper']),
    op('dense', { attrs: { activation: 'none' }, weights: matrix }, 'logits', ['mean']),
  ]);
}

const random = uniform(11);
const plain = Array.from({ length: HIDDEN }, (_, i) => i);
const order = shuffled(plain, 4);
const factors = plain.map(() => 0.1 + 4 * random());

describe('a network written another way, which computes the same', () => {
  const input = () => tf.randomNormal(SHAPE, 0, 1, 'float32', 9);
  const both = () => {
    const one = planted(
      plain,
      plain.map(() => 1),
    );
    return [new Trace(one, input()), new Trace(planted(order, factors), input())] as const;
  };

  it('does compute the same', async () => {
    const [a, b] = both();
    expectClose(await b.get('logits').data(), await a.get('logits').data(), 1e-4);
  });

  const ends: EndsRequest = {
    from: { layer: 'input', atom: 'spatial' },
    to: { layer: 'output', atom: 'neuron', index: [2] },
    score: 'logit',
  };
  const methods: Record<string, (trace: Trace, request: EndsRequest) => Promise<Attribution>> = {
    linear: attribute,
    integrated: (trace, request) => integrated(trace, { ...request, steps: 10, baseline: 'zero' }),
    'deep-lift': (trace, request) => deepLift(trace, { ...request, baseline: 'zero' }),
    lrp: (trace, request) => lrp(trace, { ...request, rule: 'epsilon', epsilon: 0, gamma: 0 }),
    'lrp by z-plus': (trace, request) => lrp(trace, { ...request, rule: 'z-plus', epsilon: 0, gamma: 0 }),
    shapley: (trace, request) => shapley(trace, { ...request, orders: 1, give: 'mean', seed: 1 }),
  };

  it.each(Object.keys(methods))('is attributed alike by %s', async (name) => {
    const [a, b] = both();
    const [first, second] = [await methods[name]!(a, ends), await methods[name]!(b, ends)];
    expectClose(second.data, first.data, 1e-3);
  });

  it('has the same conductance through each hidden channel, wherever it stands', async () => {
    const [a, b] = both();
    const request = { ...ends, from: { layer: 'hidden', atom: 'channel' as const } };
    const through = (trace: Trace) => conductance(trace, { ...request, steps: 8, baseline: 'zero' });
    const [first, second] = [await through(a), await through(b)];
    expectClose(
      second.data,
      order.map((channel) => first.data[channel]!),
      1e-3,
    );
  });

  it('has its hidden channels matched wholly, by what they do on examples', async () => {
    const one = planted(
      plain,
      plain.map(() => 1),
    );
    const other = planted(order, factors);
    const examples = tf.randomNormal([60, ...SHAPE.slice(1)], 0, 1, 'float32', 21);
    const sums = async (network: Network): Promise<Matrix> => {
      const pooled = tf.sum(new Trace(network, examples).get('hidden'), [1, 2]);
      return { rows: 60, columns: HIDDEN, data: Float64Array.from(await pooled.data()) };
    };
    const { matrix, silent } = similarity(await sums(one), await sums(other), 'correlation');
    expect(silent).toBe(0);
    const pairs = match(matrix);
    expect(pairs).toHaveLength(HIDDEN);
    for (const { row, column, likeness } of pairs) {
      expect(order[column]).toBe(row);
      expect(likeness).toBeGreaterThan(0.9999);
    }
  });
});
