import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../../src/base/at.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose, golden } from '../../../support/golden.ts';
import { storiesOf } from '../../../support/transformers.ts';

interface PerToken {
  perToken: number[];
  lastTokenGradient?: number[];
}

interface Golden {
  ids: number[];
  logitsLast: number[];
  residual: Record<string, { out: number[]; outNorms: number[] }>;
  attention: Record<string, { shape: number[]; values: number[] }>;
  mlpLast: Record<string, number[]>;
  target: { a: number; b: number };
  linearAttribution: Record<string, PerToken>;
  linearAttributionFrozenNorm: Record<string, PerToken>;
  induction: { ids: number[]; inductionScore: number[][]; previousTokenScore: number[][] };
}

const BLOCKS = [0, 1, 2, 3, 4];
const expected = await golden<Golden>('stories260k.json');

/** A run on a text, given as its tokens' numbers. */
async function runOf(ids: number[]) {
  const network = await storiesOf(ids.length);
  const trace = new Trace(network, tf.tensor2d([ids]));
  const layer = (name: string): tf.Tensor => trace.get(tensorOf(network, name));
  /** The gradient at a layer of one logit less another, behind the last token. */
  const gradient = (name: string, a: number, b: number, frozenNorm = false): tf.Tensor => {
    const cotangent = tf.buffer([1, ids.length, 512]);
    cotangent.set(1, 0, ids.length - 1, a);
    cotangent.set(-1, 0, ids.length - 1, b);
    return pull(trace, {
      from: tensorOf(network, name),
      to: tensorOf(network, 'predictions'),
      cotangent: cotangent.toTensor(),
      rules: { frozenNorm },
    });
  };
  return { network, trace, layer, gradient };
}

/** The last row of a tensor [1, rows, columns]. */
const lastOf = (x: tf.Tensor): tf.Tensor => tf.slice(x, [0, at(x.shape, 1) - 1, 0], [1, 1, -1]);

let run: Awaited<ReturnType<typeof runOf>>;

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
  run = await runOf(expected.ids);
});
afterAll(() => tf.engine().endScope());

it('gives its logits behind the last token', async () => {
  expectClose(await lastOf(run.layer('predictions')).data(), expected.logitsLast, 1e-3);
});

describe.each(BLOCKS)('block %i', (block) => {
  const key = `layers.${block}`;

  it('has its residual stream, patterns and hidden channels', async () => {
    const stream = run.layer(`block${block}`);
    expectClose(await lastOf(stream).data(), expected.residual[key]!.out, 1e-3);
    expectClose(await tf.norm(stream, 2, -1).data(), expected.residual[key]!.outNorms, 1e-3);
    const pattern = run.layer(`block${block}/pattern`);
    expect(pattern.shape.slice(1)).toEqual(expected.attention[key]!.shape);
    expectClose(await pattern.data(), expected.attention[key]!.values, 1e-3);
    expectClose(await lastOf(run.layer(`block${block}/mlp`)).data(), expected.mlpLast[key]!, 1e-3);
  });

  it('has gradients, with norms as they are and frozen', async () => {
    const { a, b } = expected.target;
    const stream = run.layer(`block${block}`);
    const [plain, frozen] = [false, true].map((isFrozen) => run.gradient(`block${block}`, a, b, isFrozen));
    const by = (gradient: tf.Tensor) => tf.sum(tf.mul(stream, gradient), -1).data();
    const { perToken, lastTokenGradient } = expected.linearAttribution[key]!;
    const ofFrozen = expected.linearAttributionFrozenNorm[key]!.perToken;
    // What reaches the target through one norm alone is nothing but rounding, beside what it is with that frozen.
    expectClose([...(await by(plain!)), ...(await by(frozen!))], [...perToken, ...ofFrozen], 1e-3);
    expectClose(await lastOf(plain!).data(), lastTokenGradient!, 1e-3);
  });
});

it('has the gradient at its embedding', async () => {
  const { a, b } = expected.target;
  const product = tf.mul(run.layer('embed'), run.gradient('embed', a, b));
  expectClose(await tf.sum(product, -1).data(), expected.linearAttribution.embedding!.perToken, 1e-3);
});

it('has heads that look at the token before, or behind where the last one was before', async () => {
  const { ids, inductionScore, previousTokenScore } = expected.induction;
  const { layer } = await runOf(ids);
  const tokens = ids.length;
  /** The mean weight of each head on the token so many places before, from a token on. */
  const weights = async (distance: number, first: number) => {
    const mask = tf.buffer([tokens, tokens]);
    for (let token = first; token < tokens; token++) mask.set(1 / (tokens - first), token, token - distance);
    const patterns = BLOCKS.map((block) => layer(`block${block}/pattern`));
    return tf.sum(tf.mul(tf.concat(patterns), mask.toTensor()), [2, 3]).data();
  };
  expectClose(await weights(1, 2), previousTokenScore.flat(), 1e-3);
  // The 24 tokens behind the first stand there twice.
  expectClose(await weights(23, 25), inductionScore.flat(), 1e-3);
});
