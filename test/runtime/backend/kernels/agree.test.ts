import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import type { Op, Padding } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { expectClose } from '../../../support/golden.ts';
import { distinct, networkOf, normal, op } from '../../../support/networks.ts';

/** Run, pull and push of an op for three examples over runs of one or three. */
async function numbersOf(make: () => Op, batch: number, size: number[]): Promise<Float32Array[]> {
  tf.engine().startScope();
  const network = networkOf([make()]);
  const trace = new Trace(network, distinct([batch, ...size], 7));
  const to = network.ops[0]!.name;
  const found = [
    trace.get(to),
    pull(trace, { from: 'input', to, cotangent: normal([3, ...trace.shape(to)], 2) }),
    push(trace, { from: 'input', to, tangents: normal([3, ...size], 3) }),
  ];
  const read = (await Promise.all(found.map((tensor) => tensor.data()))) as Float32Array[];
  trace.dispose();
  network.dispose();
  tf.engine().endScope();
  return read;
}

const given = fc.record({
  window: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  stride: fc.integer({ min: 1, max: 3 }),
  padding: fc.oneof(
    fc.constantFrom<Padding>('same', 'valid'),
    fc.constant<Padding>([
      [0, 0],
      [0, 0],
    ]),
  ),
  batch: fc.constantFrom(1, 3),
  size: fc.tuple(
    fc.integer({ min: 4, max: 8 }),
    fc.integer({ min: 4, max: 8 }),
    fc.integer({ min: 1, max: 6 }),
  ),
  radius: fc.integer({ min: 1, max: 3 }),
  beta: fc.constantFrom(0.5, 0.75, 0.9),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

const KINDS: Record<string, (given: Given) => Op> = {
  maxpool: ({ window, stride, padding }) =>
    op('maxpool', { attrs: { size: window, strides: [stride, stride], padding } }),
  lrn: ({ radius, beta }) => op('lrn', { attrs: { radius, bias: 1, alpha: 0.1, beta } }),
  concat: () => op('concat', {}, 'concat', ['input', 'input']),
  'a strided conv': ({ window, stride, padding, size }) =>
    op('conv', {
      attrs: { strides: [stride, stride], dilations: [1, 1], padding, activation: 'none' },
      weights: { filter: normal([...window, size[2], 4], 4) },
    }),
};

/** What works on the WASM heap in place gives what tfjs' own ops give on another backend. */
it.each(Object.keys(KINDS))('%s in the heap is as composed', async (kind) => {
  const cases = fc.sample(given, { seed: 1, numRuns: 60 });
  const all: Float32Array[][][] = [];
  for (const prefer of ['wasm', 'cpu'] as const) {
    await startBackend({ prefer });
    const found: Float32Array[][] = [];
    for (const one of cases) found.push(await numbersOf(() => KINDS[kind]!(one), one.batch, one.size));
    all.push(found);
  }
  const [heap, composed] = all as [Float32Array[][], Float32Array[][]];
  heap.forEach((numbers, i) => {
    numbers.forEach((values, k) => {
      expect(values.length).toBe(composed[i]![k]!.length);
      if (values.length > 0) expectClose(values, composed[i]![k]!, 2e-5);
    });
  });
});
