import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Atom } from '../../../../src/base/atoms.ts';
import { layerAxes } from '../../../../src/runtime/kernels/axes.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { gradCam } from '../../../../src/runtime/network/attribute/methods/grad-cam.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

/** Maps of 4 channels at 3 by 3 places; the same numbers as 9 tokens; what follows of them. */
let network: Network;
let trace: Trace;

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
  const conv: Extract<Op, { kind: 'conv' }>['attrs'] = {
    strides: [1, 1],
    dilations: [1, 1],
    padding: 'same',
    activation: 'relu',
  };
  network = networkOf([
    op('conv', { attrs: conv, weights: { filter: normal([3, 3, 2, 4], 1), bias: normal([4], 2) } }, 'maps', [
      'input',
    ]),
    op('reshape', { attrs: { shape: [9, 4] } }, 'tokens', ['maps']),
    op('elementwise', { attrs: { function: 'sigmoid' } }, 'later', ['tokens']),
    op('reshape', { attrs: { shape: [36] } }, 'flat', ['later']),
    op(
      'dense',
      { attrs: { activation: 'none' }, weights: { matrix: normal([36, 3], 3), bias: normal([3], 4) } },
      'scores',
      ['flat'],
    ),
  ]);
  for (const layer of network.manifest.layers) {
    if (['tokens', 'later'].includes(layer.name)) layer.axes = ['token', 'channel'];
  }
  trace = new Trace(network, normal([1, 3, 3, 2], 5));
});
afterAll(() => tf.engine().endScope());

const numbers = async (layer: string, atom: Atom, to: { layer: string; atom: Atom }) => {
  const request = { from: { layer, atom }, to: { ...to, index: null }, score: 'logit' as const };
  return (await attribute(trace, request)).data;
};

it('are told by their axes', () => {
  const axes = (atom: Atom) => layerAxes(trace, 'tokens', atom).map(({ name, size }) => [name, size]);
  expect(axes('spatial')).toEqual([['token', 9]]);
  expect(axes('channel')).toEqual([['channel', 4]]);
  expect(axes('neuron')).toEqual([
    ['token', 9],
    ['channel', 4],
  ]);
});

it.each(['neuron', 'spatial', 'channel', 'whole'] as const)(
  'what %s of tokens does is what the same numbers do as maps',
  async (atom) => {
    for (const to of [
      { layer: 'output', atom: 'neuron' as const },
      { layer: 'later', atom: 'spatial' as const },
      { layer: 'later', atom: 'channel' as const },
      { layer: 'later', atom: 'whole' as const },
    ]) {
      const [ofTokens, ofMaps] = [await numbers('tokens', atom, to), await numbers('maps', atom, to)];
      expect(ofTokens.length).toBe(ofMaps.length);
      expect(ofTokens.some((entry) => Math.abs(entry) > 1e-3)).toBe(true);
      expectClose(ofTokens, ofMaps, 1e-5);
    }
  },
);

it('what is of pictures alone says so', async () => {
  const request = {
    from: { layer: 'tokens', atom: 'spatial' as const },
    to: { layer: 'output', atom: 'neuron' as const, index: [0] },
    score: 'logit' as const,
  };
  await expect(gradCam(trace, { ...request, rectify: false })).rejects.toMatchObject({
    code: 'no-positions',
  });
  await expect(attribute(trace, { ...request, relax: true })).rejects.toMatchObject({ code: 'no-positions' });
});
