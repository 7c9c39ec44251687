import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { restart, restartBytes } from '../../../src/runtime/network/restart.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import { wasm } from '../../support/backend.ts';
import { networkOf, op } from '../../support/networks.ts';

beforeAll(async () => {
  await wasm();
});

it('changes one tensor for several examples, and keeps what reaches the other past it', async () => {
  const relu = { attrs: { activation: 'relu' } } as const;
  const network = networkOf([
    op('relu', relu, 'a'),
    op('relu', relu, 'b', ['a']),
    op('add', {}, 'c', ['a', 'b']),
  ]);
  const trace = new Trace(network, tf.tensor2d([[1, -2, 3]]));
  const changed = tf.tensor2d([
    [10, 20, 30],
    [0, 0, -1],
  ]);
  const run = restart(trace, 'b', 'c', changed);
  expect(run.batch).toBe(2);
  expect([...(await run.get('c').data())]).toEqual([11, 20, 33, 1, 0, 2]);
  expect(restartBytes(trace, 'b', 'c')).toBe(4 * 6);
  expect([...(await trace.get('c').data())]).toEqual([2, 0, 6]);
});
