import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Atom } from '../../../../src/base/atoms.ts';
import { type AttributionRequest, attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import type { EndsRequest } from '../../../../src/runtime/network/attribute/ends.ts';
import { gradCam } from '../../../../src/runtime/network/attribute/methods/grad-cam.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
});

const CLASSES = 7;

/** Two blocks with branches, a residual connection and strides, then a mean and a classifier. */
function ops(seed: number): Op[] {
  const conv = (
    name: string,
    from: string,
    size: number,
    shape: [number, number],
    stride: number,
    at: number,
  ) =>
    op(
      'conv',
      {
        attrs: { strides: [stride, stride], dilations: [1, 1], padding: 'same', activation: 'relu' },
        weights: {
          filter: normal([size, size, ...shape], seed + at),
          bias: normal([shape[1]], seed + at + 1),
        },
      },
      name,
      [from],
    );
  const pool = { attrs: { size: [3, 3], strides: [1, 1], padding: 'same' } } as const;
  const mutable = { attrs: { ...pool.attrs, size: [3, 3], strides: [1, 1] } } as const;
  return [
    conv('stem', 'input', 3, [2, 5], 2, 1),
    conv('one', 'stem', 1, [5, 4], 1, 11),
    conv('three', 'stem', 3, [5, 3], 1, 21),
    op('maxpool', mutable as never, 'pool', ['stem']),
    op('concat', {}, 'block', ['one', 'three', 'pool']),
    conv('left', 'block', 3, [12, 6], 2, 31),
    conv('right', 'left', 3, [6, 6], 1, 41),
    op('add', {}, 'sum', ['left', 'right']),
    op('mean', { attrs: { keepDims: true } }, 'mean', ['sum']),
    op('reshape', { attrs: { shape: [-1] } }, 'flat', ['mean']),
    op(
      'dense',
      {
        attrs: { activation: 'none' },
        weights: { matrix: normal([6, CLASSES], seed + 51), bias: normal([CLASSES], seed + 52) },
      },
      'logits',
      ['flat'],
    ),
  ];
}

const sources = fc.record({
  layer: fc.constantFrom('input', 'stem', 'block', 'sum'),
  atom: fc.constantFrom<Atom>('neuron', 'spatial', 'channel', 'whole'),
});
const classes = fc.record({
  to: fc.record({
    layer: fc.constant('output'),
    atom: fc.constant<Atom>('neuron'),
    index: fc.oneof(fc.constant(null), fc.uniqueArray(fc.nat(CLASSES - 1), { minLength: 1 })),
  }),
  score: fc.constantFrom<EndsRequest['score']>('logit', 'probability', 'log-odds'),
});
const hidden = fc.record({
  to: fc.record({
    layer: fc.constant('right'),
    atom: fc.constantFrom<Atom>('spatial', 'channel', 'whole', 'neuron'),
    index: fc.oneof(fc.constant(null), fc.uniqueArray(fc.nat(5), { minLength: 1 })),
  }),
  score: fc.constant<EndsRequest['score']>('logit'),
});
const ends = fc.record({
  from: sources,
  rest: fc.oneof(classes, hidden),
  seed: fc.nat(99),
  against: fc.boolean(),
  relax: fc.boolean(),
});

it('pulls, pushes, pushes of what changes and the closed form give the same matrix', async () => {
  const property = fc.asyncProperty(ends, async ({ from, rest, seed, against, relax }) => {
    fc.pre(from.layer !== 'sum' || rest.to.layer === 'output');
    tf.engine().startScope();
    const network = networkOf(ops(seed));
    const trace = new Trace(network, normal([1, 9, 7, 2], seed + 7));
    const request: AttributionRequest = {
      from,
      ...rest,
      relax: relax && from.atom === 'spatial',
      ...(against && rest.to.atom !== 'whole' ? { against: 1 } : {}),
    };
    const pulled = await attribute(trace, request, { way: 'pull' });
    const pushed = await attribute(trace, request, { way: 'push', batchBytes: 2e5 });
    const active = await attribute(trace, request, { way: 'active', batchBytes: 4e4 });
    const closed = await attribute(trace, request, { way: 'closed' });
    expect([pulled.plan.way, pushed.plan.way, active.plan.active]).toEqual(['pull', 'push', true]);
    expect(pushed.plan.active).toBeUndefined();
    if (from.layer === 'sum' && from.atom !== 'neuron') expect(closed.plan.way).toBe('closed');
    const scale = Math.max(...pulled.data.map(Math.abs));
    if (scale > 1e-5) {
      expectClose(pushed.data, pulled.data, 1e-4);
      expectClose(active.data, pulled.data, 1e-4);
      expectClose(closed.data, pulled.data, 1e-4);
    }
    if (from.atom === 'spatial') {
      const cam = { ...request, rectify: false };
      const maps = await Promise.all((['pull', 'push'] as const).map((way) => gradCam(trace, cam, { way })));
      const [one, other] = maps.map(({ data }) => data) as [Float32Array, Float32Array];
      if (Math.max(...one.map(Math.abs)) > 1e-5) expectClose(one, other, 1e-4);
    }
    trace.dispose();
    network.dispose();
    tf.engine().endScope();
  });
  await fc.assert(property, { seed: 1, numRuns: 60 });
});
