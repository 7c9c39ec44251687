import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import type { Expression } from '../../../../src/runtime/host.ts';
import { linear } from '../../../../src/runtime/kernels/attribution/linear.ts';
import { tracin } from '../../../../src/runtime/kernels/attribution/tracin.ts';
import type { Given } from '../../../../src/runtime/kernels/kernel.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { golden } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { imported } from '../../../support/import.ts';

interface Golden {
  /** [3, 16, 16] each, 0 to 1. */
  train: number[][][][];
  labels: number[];
  test: number[][][][];
  results: { logit2: number[]; channel5mean: number[]; edge5to2: number[]; edgeValue: number }[];
}

const { train, labels, test, results } = await golden<Golden>('tracin.json');
const ADDRESS = { model: 'tracin', hash: 'tracin' };
const EXAMPLES = { dataset: 'examples', hash: 'examples' };

/** A picture of three planes as a tensor [1, 16, 16, 3]. */
const picture = (planes: number[][][]): tf.Tensor =>
  tf.tidy(() => tf.expandDims(tf.transpose(tf.tensor(planes), [1, 2, 0])));

let network: Network;
beforeAll(async () => {
  await wasm();
  const file = await readFile(new URL('../../../fixtures/golden/tracin.onnx', import.meta.url));
  network = (await imported(new Uint8Array(file).buffer)).network;
});

/** Answers the kernel's question about a number of the run on one of the pictures for testing. */
async function ask(
  which: number,
  of: { layer: string; atom: 'neuron' | 'channel'; index: number } | undefined,
  number: (run: Trace) => Promise<number>,
): Promise<Float32Array> {
  const run: Expression = {
    key: 'run',
    op: 'network/run',
    place: 'device',
    params: { network: ADDRESS },
    inputs: [],
  };
  const body: Expression = { key: 'number', op: 'number', place: 'page', params: {}, inputs: [run] };
  const input = picture(test[which]!);
  const trace = new Trace(network, input);
  const trainingSet = {
    numbers: labels.map((_, i) => i),
    unread: new Set<number>(),
    labels,
    tensors: async (examples: number[]) => ({
      [network.input]: tf.tidy(() => tf.concat(examples.map((i) => picture(train[i]!)))),
    }),
  };
  const examples = {
    axis: (numbers: number[]) => ({ name: 'example', size: numbers.length, index: numbers }),
  };
  const compute = async (expression: Expression, given?: Given): Promise<Value | Trace> => {
    if (expression === run) return trace;
    return { axes: [], data: Float32Array.of(await number(given!.get('run') as Trace)), unit: '' };
  };
  const params = { network: ADDRESS, dataset: EXAMPLES, unit: '', ...(of && { of }) };
  const value = await tracin(
    [body],
    params as never,
    context({
      network: async () => network,
      trainingSet: async () => trainingSet,
      dataset: async () => examples as never,
      pause: async () => {},
    }),
    compute,
  );
  expect(value.axes).toMatchObject([{ name: 'example', size: labels.length }]);
  return value.data as Float32Array;
}

const logit = async (run: Trace) => (await run.get(run.network.manifest.output!.logits).data())[2]!;
const channel = async (run: Trace) => {
  const maps = run.get(tensorOf(run.network, 'net.4'));
  return (await tf.tidy(() => tf.sum(maps, [0, 1, 2])).data())[5]!;
};

/** The largest difference, as a share of the largest number. */
const apart = (found: Float32Array, expected: number[]): number =>
  Math.max(...expected.map((number, i) => Math.abs(found[i]! - number))) /
  Math.max(...expected.map(Math.abs));

const edge = async (run: Trace) => {
  const params = {
    from: { layer: 'net.4', atom: 'channel' },
    to: { layer: 'output', atom: 'neuron', index: 2 },
    score: 'logit',
    relax: false,
    unit: '',
  };
  const value = (await linear([run], params as never, context())) as Value;
  return value.data[5]!;
};

describe.each([0, 1])('influence of examples on picture %i, as PyTorch finds it', (which) => {
  const { logit2, channel5mean, edge5to2, edgeValue } = results[which]!;
  // The golden number is the mean over 8 x 8 positions, ours their sum.
  const channel5 = channel5mean.map((mean) => 64 * mean);

  it('of the activation of an atom is exact', async () => {
    const ofLogit = await ask(which, { layer: 'output', atom: 'neuron', index: 2 }, logit);
    expect(apart(ofLogit, logit2)).toBeLessThan(1e-6);
    const ofChannel = await ask(which, { layer: 'net.4', atom: 'channel', index: 5 }, channel);
    expect(apart(ofChannel, channel5)).toBeLessThan(1e-6);
  });

  it('of an attribution is a difference, as of any content', async () => {
    expect(await edge(new Trace(network, picture(test[which]!)))).toBeCloseTo(edgeValue, 5);
    expect(apart(await ask(which, undefined, edge), edge5to2)).toBeLessThan(1e-4);
  });

  it('of an activation by a difference is nearly the exact one', async () => {
    expect(apart(await ask(which, undefined, channel), channel5)).toBeLessThan(1e-4);
    // A step may cross the kink of a rectifier.
    expect(apart(await ask(which, undefined, logit), logit2)).toBeLessThan(5e-3);
  });
});
