import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Op } from '../../../src/runtime/network/ops/kinds/op.ts';
import { pull } from '../../../src/runtime/network/pull.ts';
import { pullShared } from '../../../src/runtime/network/shared-pull.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import { wasm } from '../../support/backend.ts';
import { expectClose } from '../../support/golden.ts';
import { networkOf, normal, op } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const dense = (name: string, from: string, seed: number): Op =>
  op(
    'dense',
    { attrs: { activation: 'relu' }, weights: { matrix: normal([4, 4], seed), bias: normal([4], seed + 1) } },
    name,
    [from],
  );

/** a -> b -> c -> d -> e, and past c: e also reads b. */
function start() {
  const network = networkOf([
    dense('a', 'input', 1),
    dense('b', 'a', 3),
    dense('c', 'b', 5),
    dense('d', 'c', 7),
    op('add', {}, 'e', ['d', 'b']),
  ]);
  return new Trace(network, normal([1, 4], 9));
}

it.each([
  ['from below', ['a', 'b', 'c', 'd']],
  ['from above', ['d', 'c', 'b', 'a']],
  ['mixed', ['c', 'a', 'd', 'b']],
])('gives what a pull gives, asked for %s', async (_name, order) => {
  const trace = start();
  const cotangent = () => normal([1, 4], 11);
  for (const from of order) {
    const alone = pull(trace, { from, to: 'e', cotangent: cotangent() });
    const shared = pullShared(trace, { from, to: 'e', name: 'x', targets: [0], cotangent });
    expectClose(await shared.data(), await alone.data(), 1e-6);
  }
  trace.dispose();
});

it('walks once for several layers, and again for another target', () => {
  const trace = start();
  let asked = 0;
  const cotangent = () => {
    asked++;
    return normal([1, 4], 11);
  };
  for (const from of ['a', 'b', 'd', 'a'])
    pullShared(trace, { from, to: 'e', name: 'x', targets: [0], cotangent }).dispose();
  expect(asked).toBe(1);
  pullShared(trace, { from: 'a', to: 'e', name: 'y', targets: [0], cotangent }).dispose();
  expect(asked).toBe(2);
});

it('serves several targets together, in other batches than they were asked for', async () => {
  const trace = start();
  const all = normal([3, 4], 13);
  let asked = 0;
  const shared = (from: string, targets: number[]) =>
    pullShared(trace, {
      from,
      to: 'e',
      name: 'x',
      targets,
      cotangent: () => {
        asked++;
        return tf.gather(all, tf.tensor1d(targets, 'int32'));
      },
    });
  shared('b', [0]).dispose();
  shared('b', [1, 2]).dispose();
  expect(asked).toBe(2);
  const together = shared('d', [2, 0, 1]);
  expect(asked).toBe(2);
  const cotangent = tf.gather(all, tf.tensor1d([2, 0, 1], 'int32'));
  expectClose(await together.data(), await pull(trace, { from: 'd', to: 'e', cotangent }).data(), 1e-6);
  trace.dispose();
});

it('counts among the bytes of the run, and goes with it', () => {
  const trace = start();
  trace.get('e');
  const [tensors, bytes] = [tf.memory().numTensors, trace.bytes];
  const given = normal([1, 4], 11);
  pullShared(trace, {
    from: 'a',
    to: 'e',
    name: 'x',
    targets: [0],
    cotangent: () => given.clone(),
  }).dispose();
  expect(trace.bytes).toBeGreaterThan(bytes);
  trace.gradients.clear();
  given.dispose();
  expect(trace.bytes).toBe(bytes);
  expect(tf.memory().numTensors - tensors).toBeLessThanOrEqual(4);
});
