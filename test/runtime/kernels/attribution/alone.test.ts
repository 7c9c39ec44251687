import { expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { rowOf } from '../../../../src/runtime/dataflow/row.ts';
import { deviceKernels } from '../../../../src/runtime/kernels/device.ts';
import type { DeviceContext } from '../../../../src/runtime/kernels/kernel.ts';
import { expectClose } from '../../../support/golden.ts';
import { miniInceptionRun } from '../../../support/stored-run.ts';
import { apply } from '../../../support/values.ts';

const run = miniInceptionRun();
const context = { signal: new AbortController().signal, onProgress: () => {} } as unknown as DeviceContext;
const linear = (params: Record<string, unknown>): Promise<Value> =>
  deviceKernels['attribution/linear']!([run.trace], params, context) as Promise<Value>;

const channels = (layer: string) => ({ layer, atom: 'channel' });
const places = (layer: string) => ({ layer, atom: 'spatial' });
const classes = { layer: 'output', atom: 'neuron' };
const here = { x: 0.45, y: 0.7 };

const CASES: [
  string,
  object,
  object,
  { relax?: boolean; either?: boolean },
  { axis: string; layer?: string; at: unknown },
][] = [
  ['a channel for all classes', channels('mixed4d'), classes, {}, { axis: 'channel', at: 12 }],
  ['all channels for a class', channels('mixed4d'), classes, {}, { axis: 'class', at: 7 }],
  [
    'a place for all classes, relaxed',
    places('mixed5a'),
    classes,
    { relax: true },
    { axis: 'position', at: here },
  ],
  [
    'what a channel above is given',
    channels('mixed5a'),
    channels('mixed5b'),
    { either: true },
    { axis: 'channel', layer: 'mixed5b', at: 30 },
  ],
  [
    'what a channel below gives',
    channels('mixed5b'),
    channels('mixed5a'),
    { either: true },
    { axis: 'channel', layer: 'mixed5a', at: 30 },
  ],
  [
    'what a place above is given',
    places('mixed5a'),
    places('mixed5b'),
    { either: true },
    { axis: 'position', layer: 'mixed5b', at: here },
  ],
  [
    'what a place below gives',
    places('mixed5b'),
    places('mixed5a'),
    { either: true },
    { axis: 'position', layer: 'mixed5a', at: here },
  ],
  [
    'a place of a layer in itself',
    places('mixed5b'),
    places('mixed5b'),
    { either: true },
    { axis: 'position', layer: 'mixed5b', at: here },
  ],
];

it.each(CASES)('%s: the same as of all, in one pass', async (_, from, to, more, at) => {
  const params = { from, to: { index: null, ...to }, score: 'logit', relax: false, ...more };
  const matrix = { key: 'matrix', op: 'attribution/linear', place: 'device' as const, params, inputs: [] };
  const slice = { key: 'row', op: 'transform/slice', place: 'page' as const, params: at, inputs: [matrix] };
  const expected = apply('slice', [await linear(params)], at);
  const row = rowOf(slice)!;
  const alone = await linear(row.params);
  expect(row).toMatchObject({ key: 'row', op: 'attribution/linear', place: 'device' });
  expect(alone.axes).toMatchObject(expected.axes.map(({ name, size, layer }) => ({ name, size, layer })));
  expect(alone).toMatchObject({ unit: expected.unit, notes: { plan: { passes: 1 } } });
  expectClose(alone.data, expected.data, 1e-5);
});
