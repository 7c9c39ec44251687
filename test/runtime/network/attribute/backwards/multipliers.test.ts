import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipliers } from '../../../../../src/runtime/network/attribute/backwards/multipliers.ts';
import { relevance } from '../../../../../src/runtime/network/attribute/backwards/relevance.ts';
import type { Op, Rules } from '../../../../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../../support/backend.ts';
import { expectClose } from '../../../../support/golden.ts';
import { distinct, inner, networkOf, normal, op } from '../../../../support/networks.ts';
import { CASES } from '../../../../support/op-cases.ts';

// The cases are chosen by what they are made of, which takes tensors.
await wasm();
beforeAll(() => tf.engine().startScope());
afterAll(() => tf.engine().endScope());

const SHAPE = [1, 6, 7, 3];

/** Kinds that have no exact difference, which are refused where they lie on the way. */
const REFUSED = ['maximum', 'minimum', 'largest over positions'];

const start = (ops: () => Op[], input: tf.Tensor = distinct(SHAPE, 7)) => {
  const network = networkOf(ops());
  return { network, trace: new Trace(network, input), to: network.ops.at(-1)!.name };
};

/** A cotangent of one number for each of the output: what goes back is attributed to their weighted sum. */
const towards = (trace: Trace, to: string) => normal([1, ...trace.shape(to)], 6);

const back = (trace: Trace, to: string, rules: Rules, cotangent: tf.Tensor) =>
  pull(trace, { from: 'input', to, cotangent, rules });

describe('multipliers', () => {
  it.each(CASES.filter(([name]) => !REFUSED.includes(name)))(
    '%s: differences times multipliers sum to the difference of the output',
    async (_name, ops) => {
      const { network, trace, to } = start(ops);
      for (const other of [distinct(SHAPE, 11), tf.mul(0.5, trace.get('input'))]) {
        const reference = new Trace(network, other);
        const cotangent = towards(trace, to);
        const sent = back(trace, to, multipliers(reference), cotangent);
        const found = await inner(sent, tf.sub(trace.get('input'), other));
        const change = await inner(cotangent, tf.sub(trace.get(to), reference.get(to)));
        const size = Math.max(
          Math.abs(change),
          1e-2 * (await inner(tf.abs(cotangent), tf.abs(trace.get(to)))),
        );
        expect(Math.abs(found - change) / size).toBeLessThan(2e-3);
      }
    },
  );

  it.each(CASES.filter(([name]) => !REFUSED.includes(name)))(
    '%s: beside themselves they are derivatives',
    async (_name, ops) => {
      const { trace, to } = start(ops);
      const cotangent = towards(trace, to);
      const found = back(trace, to, multipliers(trace), cotangent);
      expectClose(await found.data(), await back(trace, to, {}, cotangent).data(), 1e-3);
    },
  );

  it.each(REFUSED)('%s is refused in words', (name) => {
    const ops = CASES.find((each) => each[0] === name)![1];
    const { network, trace, to } = start(ops);
    const reference = new Trace(network, distinct(SHAPE, 11));
    const asked = () => back(trace, to, multipliers(reference), towards(trace, to));
    expect(asked).toThrow(expect.objectContaining({ code: 'meaningless-method' }));
  });
});

describe('relevance', () => {
  const EXACT = { rule: 'epsilon', epsilon: 0, gamma: 0 } as const;

  /** Returns the relevance of the input and that of the output, without biases. */
  async function sums(ops: Op[], rule: Parameters<typeof relevance>[0], input?: tf.Tensor) {
    const bare = ops.map((each) => {
      if (!('weights' in each)) return each;
      const { bias: _, ...weights } = each.weights as Record<string, tf.Tensor>;
      return { ...each, weights } as Op;
    });
    const { network, trace, to } = start(() => bare, input);
    const cotangent = towards(trace, to);
    const found = back(trace, to, relevance(rule, network), cotangent);
    const [below, above] = [await inner(found, trace.get('input')), await inner(cotangent, trace.get(to))];
    return { below, above, size: await inner(tf.abs(cotangent), tf.abs(trace.get(to))) };
  }

  const kinds = (ops: readonly Op[]) =>
    ops.map(({ kind, ...rest }) =>
      'attrs' in rest && 'operator' in rest.attrs ? rest.attrs.operator : kind,
    );
  /** Kinds that add something of their own, or subtract what is common: relevance is lost there by design. */
  const LOSSY = ['affine', 'extend', 'pad', 'softmax', 'groupnorm', 'layernorm', 'reduce'];
  const kept = CASES.filter(([, ops]) => {
    const all = networkOf(ops()).ops;
    return !kinds(all).some((kind) => LOSSY.includes(kind));
  });

  it('is tried on ops of most kinds', () => {
    expect(new Set(kept.flatMap(([, ops]) => kinds(networkOf(ops()).ops))).size).toBeGreaterThan(15);
  });

  it.each(kept)('%s: what goes in comes out', async (_name, ops) => {
    const all = networkOf(ops()).ops as Op[];
    const { below, above, size } = await sums(all, EXACT);
    expect(Math.abs(below - above) / size).toBeLessThan(2e-3);
  });

  const weighted = CASES.filter(([name]) => /^(conv|depthwise|grouped)/.test(name));
  it.each(weighted)('%s: favouring what is positive keeps the sum', async (_name, ops) => {
    const all = networkOf(ops()).ops as Op[];
    for (const rule of ['gamma', 'z-plus'] as const) {
      const positive = tf.abs(distinct(SHAPE, 7));
      for (const input of rule === 'z-plus' ? [positive] : [positive, distinct(SHAPE, 7)]) {
        const { below, above, size } = await sums(all, { rule, epsilon: 0, gamma: 0.5 }, input);
        // A sum without a positive part has nobody to share it out to.
        if (rule === 'gamma') expect(Math.abs(below - above) / size).toBeLessThan(5e-2);
        else expect(Math.abs(below) / size).toBeLessThan(1.001);
      }
    }
  });

  it('takes a softmax for its tangent', async () => {
    const { network, trace, to } = start(() => [op('softmax', {})]);
    const cotangent = towards(trace, to);
    const found = back(trace, to, relevance(EXACT, network), cotangent);
    const [x, s] = [trace.get('input'), trace.get(to)];
    const above = tf.mul(cotangent, s);
    const rule = tf.mul(x, tf.sub(above, tf.mul(s, tf.sum(above, -1, true))));
    expectClose(await tf.mul(found, x).data(), await rule.data(), 1e-4);
  });

  it('divides by a norm that is a constant', async () => {
    const ops = () => [op('lrn', { attrs: { radius: 1, bias: 1, alpha: 0.5, beta: 0.75 } })];
    const { below, above } = await sums(ops(), EXACT);
    expectClose([below], [above], 1e-4);
  });
});
