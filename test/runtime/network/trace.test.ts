import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Fault } from '../../../src/base/diagnostic.ts';
import { tensorOf } from '../../../src/runtime/network/names.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { pull } from '../../../src/runtime/network/pull.ts';
import { push } from '../../../src/runtime/network/push.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { network as loadModel } from '../../support/models.ts';
import { inner, normal } from '../../support/networks.ts';

let network: Network;
let input: tf.Tensor;

beforeAll(async () => {
  await wasm();
  network = await loadModel();
  input = normal([1, 96, 96, 3], 4);
});

afterAll(() => {
  input.dispose();
  network.dispose();
});

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
  return undefined;
};

it('computes only what a tensor needs, and once', () => {
  const trace = new Trace(network, input);
  const before = trace.bytes;
  expect(before).toBe(96 * 96 * 3 * 4);
  const first = trace.get('conv2d0');
  expect(trace.bytes - before).toBe(48 * 48 * 32 * 4);
  expect(trace.get('conv2d0')).toBe(first);
  trace.dispose();
});

it('continues from a stored tensor', async () => {
  const trace = new Trace(network, input);
  const rest = Trace.from(network, { mixed5a: trace.get('mixed5a') });
  expectClose(await rest.get('logits').data(), await trace.get('logits').data(), 1e-6);
  expect(rest.shape('mixed5b')).toEqual([6, 6, 544]);
  trace.dispose();
  rest.dispose();
});

it('sees pictures of other sizes', () => {
  const other = normal([1, 112, 80, 3], 1);
  const trace = new Trace(network, other);
  expect(trace.shape('mixed4d')).toEqual([14, 10, 384]);
  expect(trace.get('mixed4d').shape).toEqual([1, 14, 10, 384]);
  trace.dispose();
  other.dispose();
});

it('names layers by the language and says which it has', () => {
  expect(tensorOf(network, 'input')).toBe('input');
  expect(tensorOf(network, 'output')).toBe('logits');
  expect(tensorOf(network, 'mixed4d')).toBe('mixed4d');
  expect(codeOf(() => tensorOf(network, 'mixed4z'))).toBe('unknown-layer');
  expect(codeOf(() => network.resolve('nowhere'))).toBe('unknown-tensor');
});

it('refuses derivatives against the flow', () => {
  const trace = new Trace(network, input);
  const cotangent = tf.zeros([1, 12, 12, 384]);
  const backwards = { from: 'mixed5a', to: 'mixed4d' };
  expect(codeOf(() => pull(trace, { ...backwards, cotangent }))).toBe('not-upstream');
  expect(codeOf(() => push(trace, { ...backwards, tangents: cotangent }))).toBe('not-upstream');
  cotangent.dispose();
  trace.dispose();
});

it.each([
  ['input', 'logits'],
  ['mixed3b', 'softmax'],
  ['mixed4d', 'mixed5b'],
  ['mixed4d', 'mixed4d'],
])('pushes and pulls to the same scalar from %s to %s', async (from, to) => {
  const trace = new Trace(network, input);
  const tangents = normal([2, ...trace.shape(from)], 8);
  const cotangent = normal([2, ...trace.shape(to)], 9);
  const pulled = pull(trace, { from, to, cotangent });
  const pushed = push(trace, { from, to, tangents });
  expectClose([await inner(pulled, tangents)], [await inner(pushed, cotangent)], 1e-3);
  tf.dispose([tangents, cotangent, pulled, pushed]);
  trace.dispose();
});

it('leaves no tensor behind', () => {
  const cycle = () => {
    const trace = new Trace(network, input);
    const cotangent = normal([2, 200], 9);
    for (const relaxMaxPool of [false, true]) {
      pull(trace, { from: 'input', to: 'logits', cotangent, rules: { relaxMaxPool } }).dispose();
    }
    cotangent.dispose();
    trace.dispose();
  };
  cycle();
  const before = tf.memory().numTensors;
  cycle();
  expect(tf.memory().numTensors).toBe(before);
});
