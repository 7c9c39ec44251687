import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Atom } from '../../../../src/base/atoms.ts';
import { pictureFacts } from '../../../../src/base/input.ts';
import type { Value } from '../../../../src/base/value.ts';
import { layerAxes } from '../../../../src/runtime/kernels/axes.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import { computeOnPage } from '../../../../src/runtime/kernels/page.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { context } from '../../../support/groups.ts';
import { networkOf, op } from '../../../support/networks.ts';
import { axesOf, counting, given } from '../../../support/values.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** Twice the input, 2 x 3 x 2, then its means over positions. */
const run = () => {
  const network = networkOf([
    op('affine', { weights: { scale: tf.scalar(2) } }, 'twice'),
    op('mean', { attrs: { keepDims: false } }, 'logits', ['twice']),
  ]);
  return new Trace(network, tf.tensor(counting(12), [1, 2, 3, 2]));
};

describe('the axes of a layer', () => {
  const axes = (layer: string, atom: Atom) => axesOf({ axes: layerAxes(run(), layer, atom) } as Value);

  it.each([
    [
      'neuron',
      [
        ['y', 2, 'twice'],
        ['x', 3, 'twice'],
        ['channel', 2, 'twice'],
      ],
    ],
    [
      'spatial',
      [
        ['y', 2, 'twice'],
        ['x', 3, 'twice'],
      ],
    ],
    ['channel', [['channel', 2, 'twice']]],
    ['whole', []],
  ] as [Atom, unknown[]][])('%s', (atom, expected) => {
    // biome-ignore format: pairs
    expect(axes('twice', atom)).toEqual(expected);
  });

  it('of the output are classes, and of a layer without positions its units alone', () => {
    expect(axes('output', 'neuron')).toEqual([['class', 2, 'output']]);
    expect(axes('logits', 'channel')).toEqual([['class', 2, 'logits']]);
    expect(axes('logits', 'spatial')).toEqual([]);
  });
});

describe('the activations of a layer', () => {
  const activation = (layer: string) =>
    deviceKernels['network/activation']!([run()], { layer, unit: 'activation' }, context()) as Promise<Value>;

  it('are its numbers, those of the input what the network is given', async () => {
    expect(await activation('twice')).toMatchObject({
      data: Float32Array.from(counting(12), (i) => 2 * i),
      unit: 'activation',
    });
    expect([...(await activation('output')).data]).toEqual([10, 12]);
  });
});

describe('the run on a picture', () => {
  it('is on its pixels in the size and in the terms of the network', async () => {
    const network = networkOf([op('affine', { weights: {} }, 'same')], [1, 2]);
    pictureFacts(network.manifest.input).preprocess = {
      scale: 0.5,
      mean: [1, 2, 3],
      std: [1, 2, 4],
      order: 'rgb',
    };
    const picture = given([['y', 1], ['x', 2], ['channel', 3]], [0, 10, 20, 30, 40, 50]); // biome-ignore format: pixels
    const trace = (await deviceKernels['network/run']!(
      [picture],
      { network: { hash: 'h' } },
      context({ network: async () => network }),
    )) as Trace;
    // (p * scale - mean) / std.
    expectClose(await trace.get('same').data(), [-1, 1.5, 1.75, 14, 9, 5.5], 1e-5);
    expect(trace.shape('input')).toEqual([1, 2, 3]);
  });
});

describe('a part of groups', () => {
  const maps = given([['group', 2]], [1, 2]);
  const whole = given([['group', 2]], [3, 4], { parts: { maps } });

  it('carries on what was noted of them', () => {
    const noted = { ...whole, notes: { share: 0.7 } };
    expect(computeOnPage('network/group-part', [noted], { part: 'maps' })).toEqual({
      ...maps,
      notes: { share: 0.7 },
    });
    expect(computeOnPage('network/group-part', [whole], { part: 'maps' })).toEqual(maps);
  });
});
