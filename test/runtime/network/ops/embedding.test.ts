import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { pullWeights, pushWeights } from '../../../../src/runtime/network/weights.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { inner, networkOf, normal, op } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const start = () => {
  const network = networkOf([op('embedding', { weights: { table: normal([5, 3], 1) } })]);
  const numbers = tf.tensor2d([
    [4, 0, 4],
    [1, 2, 3],
  ]);
  return { network, trace: new Trace(network, numbers) };
};

it('gives the row of each number', async () => {
  const { network, trace } = start();
  const [first] = network.ops;
  const { table } = (first as Extract<typeof first, { kind: 'embedding' }>).weights;
  const rows = await table.data();
  const wanted = [4, 0, 4, 1, 2, 3].flatMap((row) => [...rows.slice(3 * row, 3 * row + 3)]);
  expect(trace.shape('embedding')).toEqual([3, 3]);
  expectClose(await trace.get('embedding').data(), wanted, 1e-7);
});

it('is constant between whole numbers', async () => {
  const { trace } = start();
  const tangents = normal([2, 3], 2);
  const pushed = push(trace, { from: 'input', to: 'embedding', tangents });
  const pulled = pull(trace, { from: 'input', to: 'embedding', cotangent: normal([2, 3, 3], 3) });
  expect([...(await pushed.data()), ...(await pulled.data())].every((value) => value === 0)).toBe(true);
});

it('has derivatives by its table', async () => {
  const { network, trace } = start();
  const change = normal([5, 3], 4);
  const cotangent = normal([2, 3, 3], 5);
  const pushed = pushWeights(trace, 'embedding', new Map([['embedding', { table: change }]]));
  const pulled = pullWeights(trace, network.ops, new Map([['embedding', cotangent]])).get('embedding')!
    .table!;
  expectClose([await inner(pulled, change)], [await inner(pushed, cotangent)], 1e-5);
  const moved = networkOf([op('embedding', { weights: { table: change } })]);
  expectClose(await pushed.data(), await new Trace(moved, trace.get('input')).get('embedding').data(), 1e-6);
});
