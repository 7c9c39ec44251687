import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../../../src/base/at.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { restart } from '../../../../src/runtime/network/restart.ts';
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
  directLogitAttribution: { embedding: number; heads: number[][]; mlp: number[]; logitDifference: number };
  patching: {
    cleanIds: number[];
    corruptIds: number[];
    target: number;
    alternative: number;
    cleanDifference: number;
    residualOut: number[][];
  };
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
      to: tensorOf(network, 'output'),
      cotangent: cotangent.toTensor(),
      rules: { frozenNorm },
    });
  };
  return { network, trace, layer, gradient };
}

/** The last row of a tensor [1, rows, columns]. */
const lastOf = (x: tf.Tensor): tf.Tensor => tf.slice(x, [0, at(x.shape, 1) - 1, 0], [1, 1, -1]);

/** The last row's entry of one column less that of another. */
async function difference(logits: tf.Tensor, a: number, b: number): Promise<number> {
  const values = await lastOf(logits).data();
  return values[a]! - values[b]!;
}

let run: Awaited<ReturnType<typeof runOf>>;

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
  run = await runOf(expected.ids);
});
afterAll(() => tf.engine().endScope());

it('gives its logits behind the last token', async () => {
  expectClose(await lastOf(run.layer('output')).data(), expected.logitsLast, 1e-3);
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

it('takes a logit difference apart into embedding, heads and perceptrons', async () => {
  const { a, b } = expected.target;
  const { embedding, heads, mlp, logitDifference } = expected.directLogitAttribution;
  // The last norm alone lies between, and is frozen.
  const direction = run.gradient('block4', a, b, true);
  const along = async (x: tf.Tensor) => (await tf.sum(tf.mul(x, direction)).data())[0]!;
  const found = await along(run.layer('embed'));
  const perHead: number[] = [];
  const perMlp: number[] = [];
  for (const block of BLOCKS) {
    const [from, to] = ['heads', 'attention'].map((name) => tensorOf(run.network, `block${block}/${name}`));
    const back = pull(run.trace, { from: from!, to: to!, cotangent: direction });
    perHead.push(...(await tf.sum(tf.mul(run.layer(`block${block}/heads`), back), [0, 2, 3]).data()));
    const before = run.layer(block === 0 ? 'embed' : `block${block - 1}`);
    const middle = tf.add(before, run.layer(`block${block}/attention`));
    perMlp.push(await along(tf.sub(run.layer(`block${block}`), middle)));
  }
  expectClose([found, ...perHead, ...perMlp], [embedding, ...heads.flat(), ...mlp], 1e-3);
  const sum = [found, ...perHead, ...perMlp].reduce((total, part) => total + part, 0);
  expect(sum).toBeCloseTo(logitDifference, 4);
});

it('is patched, layer by layer and token by token', async () => {
  const { cleanIds, corruptIds, target, alternative, cleanDifference, residualOut } = expected.patching;
  const [clean, corrupt] = [await runOf(cleanIds), await runOf(corruptIds)];
  expect(await difference(clean.layer('output'), target, alternative)).toBeCloseTo(cleanDifference, 3);
  const found: number[] = [];
  const tokens = cleanIds.length;
  for (const block of BLOCKS) {
    const [from, to] = [tensorOf(corrupt.network, `block${block}`), tensorOf(corrupt.network, 'output')];
    const chosen = tf.reshape(tf.eye(tokens), [tokens, tokens, 1]);
    const streams = [clean, corrupt].map(({ layer }) => layer(`block${block}`)) as [tf.Tensor, tf.Tensor];
    const patched = tf.add(tf.mul(chosen, streams[0]), tf.mul(tf.sub(1, chosen), streams[1]));
    const restarted = restart(corrupt.trace, from, to, patched);
    const last = tf.slice(restarted.get(to), [0, tokens - 1, 0], [-1, 1, -1]);
    const both = tf.gather(last, [target, alternative], 2);
    const differences = tf.sub(tf.slice(both, [0, 0, 0], [-1, 1, 1]), tf.slice(both, [0, 0, 1], [-1, 1, 1]));
    found.push(...(await differences.data()));
    restarted.dispose();
  }
  expectClose(found, residualOut.flat(), 1e-3);
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
