import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { expectClose } from '../../../support/golden.ts';
import { distinct, inner, networkOf, normal } from '../../../support/networks.ts';
import { CASES } from '../../../support/op-cases.ts';

const SHAPE = [1, 6, 7, 3];

describe.each(['wasm', 'cpu'] as const)('derivatives on %s', (backend) => {
  beforeAll(async () => {
    await startBackend({ prefer: backend });
    tf.engine().startScope();
  });
  afterAll(() => tf.engine().endScope());

  const start = (ops: () => Op[], batch = 1) => {
    const network = networkOf(ops());
    const trace = new Trace(network, distinct([batch, ...SHAPE.slice(1)], 7));
    return { network, trace, to: network.ops.at(-1)!.name };
  };
  const through = (network: Network, x: tf.Tensor, to: string) => new Trace(network, x).get(to);

  it.each(CASES)('%s: forward mode is the slope of the op', async (_name, ops) => {
    const { network, trace, to } = start(ops);
    const x = trace.get('input');
    const tangents = normal(SHAPE, 5);
    const step = 2e-3;
    const slope = (from: number, until: number) => {
      const at = (place: number) => through(network, tf.add(x, tf.mul(place * step, tangents)), to);
      return tf.div(tf.sub(at(until), at(from)), (until - from) * step).data();
    };
    const [both, before, after] = await Promise.all([slope(-1, 1), slope(-1, 0), slope(0, 1)]);
    const found = push(trace, { from: 'input', to, tangents });
    expect(found.shape).toEqual([1, ...trace.shape(to)]);
    expect(trace.get(to).shape).toEqual([1, ...trace.shape(to)]);
    // An entry whose slopes on both sides differ lies on the kink of an activation: no derivative there.
    const smooth = (_: number, i: number) => Math.abs(before[i]! - after[i]!) < 0.1;
    expect(both.filter(smooth).length).toBeGreaterThan(0.95 * both.length);
    expectClose((await found.data()).filter(smooth), both.filter(smooth), 1e-2);
  });

  it.each(CASES)('%s: reverse mode is its adjoint, for three examples over one run', async (_name, ops) => {
    const { trace, to } = start(ops);
    const tangents = normal([3, ...SHAPE.slice(1)], 5);
    const cotangent = normal([3, ...trace.shape(to)], 6);
    const pushed = push(trace, { from: 'input', to, tangents });
    const pulled = pull(trace, { from: 'input', to, cotangent });
    expect(pulled.shape).toEqual(tangents.shape);
    expectClose([await inner(pulled, tangents)], [await inner(pushed, cotangent)], 1e-4);
  });

  it.each(CASES)('%s: runs of several examples give what each gives alone', async (_name, ops) => {
    const { network, trace, to } = start(ops, 2);
    const cotangent = normal([2, ...trace.shape(to)], 6);
    const together = pull(trace, { from: 'input', to, cotangent });
    const alone = tf.concat(
      [0, 1].map((i) => {
        const own = new Trace(network, tf.slice(trace.get('input'), i, 1));
        return pull(own, { from: 'input', to, cotangent: tf.slice(cotangent, i, 1) });
      }),
    );
    expectClose(await together.data(), await alone.data(), 1e-5);
  });
});
