import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { networkOf, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** Two numbers 1 and -2, by weights that are linear: three scores 7, 2 and 1. */
function attribution(method: string, params: object): Promise<Value> {
  const weights = { matrix: tf.tensor2d([1, 2, 3, -3, 0, 1], [2, 3]) };
  const network = networkOf([op('dense', { attrs: { activation: 'none' }, weights }, 'logits')]);
  const trace = new Trace(network, tf.tensor([1, -2], [1, 2]));
  return deviceKernels[`attribution/${method}`]!(
    [trace],
    {
      from: { layer: 'input', atom: 'neuron' },
      to: { layer: 'output', atom: 'neuron', index: 0 },
      score: 'logit',
      ...params,
    },
    context(),
  ) as Promise<Value>;
}
const passes = async (method: string, params: object): Promise<number> => {
  const { notes } = await attribution(method, params);
  return (notes!.plan as { passes: number }).passes;
};

// Activation times weight: of a linear network every method gives it, whatever the points.
const EXPECTED = [1 * 1, -2 * -3];

describe('a param of the document may hold any number', () => {
  it.each([
    [4, 4],
    [2.4, 2],
    [2.6, 3],
    [0, 1],
    [-3, 1],
    [500, 500],
    [1e9, 500],
  ])('%d points are %d', async (given, taken) => {
    expect(await passes('integrated', { steps: given, baseline: 'zero' })).toBe(taken);
    expect(await passes('smoothgrad', { samples: given, noise: 0.1, seed: 1 })).toBe(taken);
  });

  it('noise below zero is none', async () => {
    const { data } = await attribution('smoothgrad', { samples: 2, noise: -1, seed: 1 });
    expectClose(data, EXPECTED, 1e-6);
  });
});

it.each([
  ['linear', { relax: false }],
  ['integrated', { steps: 3, baseline: 'zero' }],
  ['smoothgrad', { samples: 3, noise: 0.5, seed: 1 }],
  ['guided', {}],
  ['occlusion', {}],
])('%s of a linear network is activation times weight', async (method, params) => {
  const { data, axes } = await attribution(method, params);
  expectClose(data, EXPECTED, 1e-5);
  expect(axes.map(({ name, size }) => [name, size])).toEqual([['channel', 2]]);
});

it('of one class against another is the difference of both', async () => {
  const { data } = await attribution('linear', { relax: false, against: 2 });
  expectClose(data, [1 * (1 - 3), -2 * (-3 - 1)], 1e-6);
});
