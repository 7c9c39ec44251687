import type * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { HEAD_TENSOR } from '../../../../src/base/derived.ts';
import type { Value } from '../../../../src/base/value.ts';
import type { Expression } from '../../../../src/runtime/host.ts';
import { tracin } from '../../../../src/runtime/kernels/attribution/tracin.ts';
import type { Given } from '../../../../src/runtime/kernels/kernel.ts';
import {
  type Checkpoint,
  descend,
  stepSizes,
  toTensors,
} from '../../../../src/runtime/network/derived/descent.ts';
import type { NumberedTrainingSet } from '../../../../src/runtime/network/derived/training.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { context } from '../../../support/groups.ts';
import { normal } from '../../../support/networks.ts';
import { noisePictures, smallHead } from '../../../support/small-head.ts';

const LABELS = [0, 1, 2, 1, 0, 2, 2];
/** Steps of five examples, and of two. */
const DESCENT = { epochs: 1, rate: 1e-3, batch: 5, seed: 7, l2: 0 };

let network: Network;
let trainingSet: NumberedTrainingSet & { pictures: tf.Tensor };
let photo: tf.Tensor;
beforeAll(async () => {
  await wasm();
  network = smallHead();
  trainingSet = { ...noisePictures(LABELS), numbers: LABELS.map((_, i) => i), unread: new Set<number>() };
  photo = normal([1, 6, 7, 3], 6);
});

const score = async (run: Trace) => (await run.get(HEAD_TENSOR).data())[1]!;

async function influence(checkpoints: Checkpoint[], isExact: boolean, unread: number[] = []): Promise<Value> {
  const address = { model: 'tuned', hash: 'tuned', train: {} };
  const run: Expression = {
    key: 'run',
    op: 'network/run',
    place: 'device',
    params: { network: address },
    inputs: [],
  };
  const body: Expression = { key: 'number', op: 'number', place: 'page', params: {}, inputs: [run] };
  const trace = new Trace(network, photo);
  const compute = async (expression: Expression, given?: Given): Promise<Value | Trace> => {
    if (expression === run) return trace;
    return { axes: [], data: Float32Array.of(await score(given!.get('run') as Trace)), unit: '' };
  };
  const of = isExact ? { of: { layer: 'output', atom: 'neuron', index: 1 } } : {};
  const examples = LABELS.map((label, i) => ({ label: `${label}`, file: `${i}.jpg` }));
  return tracin(
    [body],
    { network: address, dataset: {}, unit: '', ...of } as never,
    context({
      network: async () => network,
      training: async () =>
        ({
          kind: 'layers',
          unfreeze: { layers: ['a'], ...DESCENT },
          ops: ['a', HEAD_TENSOR],
          checkpoints,
        }) as never,
      trainingSet: async () => ({ ...trainingSet, unread: new Set(unread) }),
      dataset: async () =>
        ({
          dataset: { examples },
          axis: (of: number[]) => ({ name: 'example', size: of.length, index: of }),
        }) as never,
      pause: async () => {},
    }),
    compute,
  );
}

it('adds up, over all examples, to what small steps changed, however many examples a step has', async () => {
  const checkpoints: Checkpoint[] = [];
  await descend(network, network.ops.filter((each) => 'weights' in each) as Op[], trainingSet, DESCENT, {
    onStep: async () => {},
    onCheckpoint: async (checkpoint) => {
      checkpoints.push(checkpoint);
    },
  });
  const [before, after] = await Promise.all(
    checkpoints.map((checkpoint) =>
      score(new Trace(network.withWeights(toTensors(network, checkpoint)), photo)),
    ),
  );
  for (const isExact of [true, false]) {
    const { data } = await influence(checkpoints, isExact);
    const sum = data.reduce((total, each) => total + each, 0);
    expect(Math.abs(sum - (after! - before!)) / Math.abs(after! - before!), String(isExact)).toBeLessThan(
      0.02,
    );
  }
  const sizes = stepSizes(LABELS.length, DESCENT, 0);
  expect([...sizes].sort()).toEqual([2, 2, 5, 5, 5, 5, 5]);

  // A picture that can't be read is left out and named.
  const value = await influence(checkpoints, true, [3]);
  expect(value.axes[0]!.index).toEqual([0, 1, 2, 4, 5, 6]);
  expect(value.notes!.unread).toEqual({ count: 1, names: ['3.jpg'] });
});
