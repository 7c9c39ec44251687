import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Op, Padding } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
});

const side = fc.integer({ min: 4, max: 9 });
const pad = fc.tuple(fc.nat(3), fc.nat(3));
const window = fc.record({
  size: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  stride: fc.integer({ min: 1, max: 3 }),
  padding: fc.oneof(fc.constantFrom<Padding>('same', 'valid'), fc.tuple(pad, pad)),
});
type Window = { size: [number, number]; stride: number; padding: Padding };

/**
 * Whether <pull(c), t> = <c, push(t)> over an input of a size, and the shapes agree with what was computed.
 */
async function isAdjoint(given: Op, height: number, width: number): Promise<void> {
  tf.engine().startScope();
  try {
    const trace = new Trace(networkOf([given]), normal([1, height, width, 2], 1));
    const to = given.name;
    const shape = trace.shape(to);
    expect(trace.get(to).shape).toEqual([1, ...shape]);
    const tangents = normal([2, height, width, 2], 2);
    const cotangent = normal([2, ...shape], 3);
    const pulled = pull(trace, { from: 'input', to, cotangent });
    const pushed = push(trace, { from: 'input', to, tangents });
    expect(pulled.shape).toEqual(tangents.shape);
    const above = tf.mul(pulled, tangents);
    const off = tf.abs(tf.sub(tf.sum(above), tf.sum(tf.mul(pushed, cotangent))));
    const [error] = await tf.div(off, tf.add(tf.sum(tf.abs(above)), 1e-6)).data();
    expect(error).toBeLessThan(1e-4);
  } finally {
    tf.engine().endScope();
  }
}

it('convolutions of any window, stride and padding', async () => {
  const make = ({ size, stride, padding }: Window) =>
    op('conv', {
      attrs: { strides: [stride, stride], dilations: [1, 1], padding, activation: 'relu' },
      weights: { filter: normal([...size, 2, 3], 4), bias: normal([3], 5) },
    });
  await fc.assert(
    fc.asyncProperty(window, side, side, (w, height, width) => isAdjoint(make(w), height, width)),
    { seed: 1, numRuns: 150 },
  );
});

it.each(['maxpool', 'avgpool'] as const)('%ss of any window, stride and padding', async (kind) => {
  // A window that lies in the padding alone has no maximum and no mean.
  const whole = window.filter(
    ({ size, padding }) =>
      typeof padding === 'string' ||
      padding.every((pads, axis) => pads.every((length) => length < size[axis]!)),
  );
  const make = ({ size, stride, padding }: Window) =>
    op(kind, { attrs: { size, strides: [stride, stride], padding } });
  await fc.assert(
    fc.asyncProperty(whole, side, side, (w, height, width) => isAdjoint(make(w), height, width)),
    { seed: 1, numRuns: 150 },
  );
});
