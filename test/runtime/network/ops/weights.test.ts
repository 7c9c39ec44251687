import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import { type Op, type Weights, weightsOf } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { pullWeights, pushWeights, weighted } from '../../../../src/runtime/network/weights.ts';
import { expectClose } from '../../../support/golden.ts';
import { distinct, inner, networkOf, normal } from '../../../support/networks.ts';
import { CASES } from '../../../support/op-cases.ts';

// The cases make their weights, which takes a backend.
await startBackend({ prefer: 'wasm' });

const HAVE_WEIGHTS = CASES.filter(([, ops]) => {
  let found = false;
  tf.tidy(() => {
    found = ops().some((op) => Object.keys(weightsOf(op)).length > 0);
  });
  return found;
});

/** Random tangents for all weights of some ops. */
const tangentsOf = (ops: Op[]): Weights =>
  new Map(
    ops.map((op, i) => [
      op.name,
      Object.fromEntries(
        Object.entries(weightsOf(op)).map(([name, weight], k) => [
          name,
          normal(weight.shape, 40 + 5 * i + k),
        ]),
      ),
    ]),
  );

describe.each(['wasm', 'cpu'] as const)('derivatives by weights on %s', (backend) => {
  beforeAll(async () => {
    await startBackend({ prefer: backend });
    tf.engine().startScope();
  });
  afterAll(() => tf.engine().endScope());

  const start = (ops: () => Op[]) => {
    const network = networkOf(ops());
    const to = network.ops.at(-1)!.name;
    return {
      network,
      to,
      trace: new Trace(network, distinct([2, 6, 7, 3], 7)),
      tangents: tangentsOf(weighted(network, to)),
    };
  };

  it('are there for every kind of op that has weights', () => {
    const kinds = new Set(
      HAVE_WEIGHTS.flatMap(([, ops]) =>
        ops()
          .filter((op) => 'weights' in op)
          .map(({ kind }) => kind),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'affine',
      'conv',
      'dense',
      'depthwise',
      'grouped',
      'layernorm',
      'prelu',
      'rmsnorm',
      'rotary',
    ]);
  });

  it.each(HAVE_WEIGHTS)('%s: forward mode is the slope of the run', async (_name, ops) => {
    const { network, trace, to, tangents } = start(ops);
    const found = pushWeights(trace, to, tangents);
    expect(found.shape).toEqual(trace.get(to).shape);
    const step = 2e-3;
    const at = (place: number) => {
      const moved = network.ops.map((op) => {
        const own = tangents.get(op.name);
        if (!own) return op;
        const weights = Object.entries(weightsOf(op)).map(([name, weight]) => [
          name,
          tf.add(weight, tf.mul(place * step, own[name]!)),
        ]);
        return { ...op, weights: Object.fromEntries(weights) } as Op;
      });
      return new Trace(networkOf(moved), trace.get('input')).get(to);
    };
    const slope = (from: number, until: number) =>
      tf.div(tf.sub(at(until), at(from)), (until - from) * step).data();
    const [both, before, after] = await Promise.all([slope(-1, 1), slope(-1, 0), slope(0, 1)]);
    const smooth = (_: number, i: number) => Math.abs(before[i]! - after[i]!) < 0.1;
    expect(both.filter(smooth).length).toBeGreaterThan(0.7 * both.length);
    expectClose((await found.data()).filter(smooth), both.filter(smooth), 1e-2);
  });

  it.each(HAVE_WEIGHTS)('%s: reverse mode is its adjoint', async (_name, ops) => {
    const { network, trace, to, tangents } = start(ops);
    const cotangent = normal(trace.get(to).shape, 6);
    const pulled = pullWeights(trace, weighted(network, to), new Map([[to, cotangent]]));
    expect(pulled.size).toBeGreaterThan(0);
    let sum = 0;
    for (const [name, own] of tangents) {
      for (const [weight, tangent] of Object.entries(own)) {
        // A cotangent of zeros may be left out.
        const found = pulled.get(name)?.[weight] ?? tf.zerosLike(tangent);
        expect(found.shape).toEqual(tangent.shape);
        sum += await inner(found, tangent);
      }
    }
    expectClose([sum], [await inner(pushWeights(trace, to, tangents), cotangent)], 1e-4);
  });
});
