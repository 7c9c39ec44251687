import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attribution, EndsRequest } from '../../../../../src/runtime/network/attribute/ends.ts';
import { integrated } from '../../../../../src/runtime/network/attribute/methods/integrated.ts';
import { occlusion } from '../../../../../src/runtime/network/attribute/methods/occlusion.ts';
import { smoothgrad } from '../../../../../src/runtime/network/attribute/methods/smoothgrad.ts';
import type { AttributionOptions } from '../../../../../src/runtime/network/attribute/plan.ts';
import { Trace } from '../../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../../support/backend.ts';
import { expectClose } from '../../../../support/golden.ts';
import { networkOf, op } from '../../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
});

/** One position with three channels 1, -2 and 4, by a matrix of ones and twos: what each gives to both scores. */
const run = () =>
  new Trace(
    networkOf([
      op('mean', { attrs: { keepDims: false } }, 'mean'),
      op(
        'dense',
        { attrs: { activation: 'none' }, weights: { matrix: tf.tensor2d([1, 2, 1, 2, 1, 2], [3, 2]) } },
        'logits',
        ['mean'],
      ),
    ]),
    tf.tensor([1, -2, 4], [1, 1, 1, 3]),
  );
const GIVEN = [1, 2, -2, -4, 4, 8];
// Two operations for each number that is read or made, two for each weight, one for each number at the start.
const FLOPS = 2 * (3 + 3) + 2 * 6 + 2 * (3 + 2) + 3;

type Method = (trace: Trace, ends: EndsRequest, options: AttributionOptions) => Promise<Attribution>;
const METHODS: Record<string, Method> = {
  occlusion,
  integrated: (trace, ends, options) => integrated(trace, { ...ends, steps: 3, baseline: 'zero' }, options),
  smoothgrad: (trace, ends, options) =>
    smoothgrad(trace, { ...ends, samples: 3, noise: 0.1, seed: 1 }, options),
};

async function apply(method: string, index: number[] | null, options: AttributionOptions = {}) {
  const told: number[] = [];
  const parts: number[][] = [];
  const found = await METHODS[method]!(
    run(),
    {
      from: { layer: 'input', atom: 'channel' },
      to: { layer: 'output', atom: 'neuron', index },
      score: 'logit',
    },
    {
      onProgress: (fraction) => told.push(fraction),
      onPartial: (data) => parts.push([...data]),
      ...options,
    },
  );
  return { ...found, told, parts };
}

describe.each(['occlusion', 'integrated', 'smoothgrad'])('%s', (method) => {
  it('towards one score takes three passes, at once or one by one', async () => {
    const whole = await apply(method, [0]);
    expectClose(whole.data, [1, -2, 4], 1e-5);
    expect(whole.plan).toMatchObject({ passes: 3, perBatch: 3, batches: 1 });
    expect(whole.told).toEqual([1]);
    const each = await apply(method, [0], { batchBytes: 1 });
    expectClose(each.data, [1, -2, 4], 1e-5);
    expect(each.plan).toMatchObject({ passes: 3, perBatch: 1, batches: 3 });
    expect(each.told).toEqual([1 / 3, 2 / 3, 1]);
    expect(each.parts).toHaveLength(3);
  });

  it('towards several says how far it is, and ends with all', async () => {
    const { data, told, shape } = await apply(method, null, { batchBytes: 1 });
    expectClose(data, GIVEN, 1e-5);
    expect(shape).toEqual([3, 2]);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    expect([told[0]! < 0.5, told.at(-1)]).toEqual([true, 1]);
  });

  it('lets events in between, ends when it is told to, and leaves no tensor', async () => {
    await apply(method, [0]);
    const before = tf.memory().numTensors;
    for (const index of [[0], null]) {
      const control = new AbortController();
      // A task of the event loop, as a click is.
      setTimeout(() => control.abort(), 0);
      let told = 0;
      const slow = { batchBytes: 1, signal: control.signal, onProgress: () => told++ };
      await expect(apply(method, index, slow)).rejects.toThrow(/abort/i);
      expect(told).toBeGreaterThan(0);
    }
    // What the two runs hold is the test's own: their networks, inputs and stored values.
    const stopped = tf.memory().numTensors;
    await apply(method, [0]);
    const own = tf.memory().numTensors - stopped;
    expect(stopped - before).toBeLessThanOrEqual(2 * own);
  });
});

it('takes the operations of as many passes as are made', async () => {
  expect((await apply('occlusion', null)).plan.flops).toBe(3 * FLOPS);
  // Each point is run anew, and then gone back from.
  expect((await apply('integrated', [0])).plan.flops).toBe(2 * 3 * FLOPS);
});

it('what is known on the way is of what was computed', async () => {
  const occluded = await apply('occlusion', [0], { batchBytes: 1 });
  expectClose(occluded.parts[0]!, [1, 0, 0], 1e-5);
  expectClose(occluded.parts[1]!, [1, -2, 0], 1e-5);
  const path = await apply('integrated', [0], { batchBytes: 1 });
  for (const part of path.parts) expectClose(part, [1, -2, 4], 1e-5);
});
