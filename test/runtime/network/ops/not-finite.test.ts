import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import type { Op } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { distinct, networkOf } from '../../../support/networks.ts';
import { CASES } from '../../../support/op-cases.ts';

const SHAPE = [1, 6, 7, 3];
/** An element in the middle, and the first. */
const PLACES = [3 * 21 + 4 * 3 + 1, 0];

/** Close to the usual ones, and so large that no rectifier hides what depends on them. */
const NUMBERS = [0.01, 0.6, 1.3, 7, -7, 90, -90, 1e5, -1e5];

type Numbers = Float32Array | Int32Array | Uint8Array;

/** What arithmetic makes of 0 / 0 here and on other processors: kernels that compare whole numbers tell their signs. */
const NANS = [0x7fc00000, 0xffc00000];

/** What the last of some ops makes of the usual input, with one element replaced by a number of these bits. */
async function outputWith(ops: Op[], place: number, bits: number): Promise<Numbers> {
  const network = networkOf(ops);
  const numbers = Float32Array.from(await distinct(SHAPE, 7).data());
  new Uint32Array(numbers.buffer)[place] = bits;
  const trace = new Trace(network, tf.tensor(numbers, SHAPE));
  const output = await trace.get(network.ops.at(-1)!.name).data();
  trace.dispose();
  return output;
}

/** Which outputs depend on an element: those that some number there changes. */
async function dependents(ops: () => Op[], place: number): Promise<boolean[]> {
  const found = await Promise.all(NUMBERS.map((value) => outputWith(ops(), place, bitsOf(value))));
  return Array.from(found[0]!, (first, i) => found.some((other) => other[i] !== first));
}

/** Behind a softmax and rectifiers that are off, no number shows all that depends on an element. */
const SINGLE = CASES.filter(([name]) => name !== 'a block with branches');

/** Where memory can't be read, groups are convolved together, and what is no number reaches those nearby. */
const APART = CASES.filter(([name]) => !name.startsWith('grouped'));

const bitsOf = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0]!;

const kindOf = (value: number): string => (Number.isFinite(value) ? 'a number' : String(value));

describe.each(['wasm', 'cpu'] as const)('on %s', (backend) => {
  beforeAll(async () => {
    await startBackend({ prefer: backend });
    tf.engine().startScope();
  });
  afterAll(() => tf.engine().endScope());

  it.each(SINGLE)('%s: NaN reaches what depends on it, and nothing else', async (_name, ops) => {
    const all = await Promise.all(PLACES.map((place) => dependents(ops, place)));
    expect(all.flat()).toContain(true);
    for (const [i, place] of PLACES.entries()) {
      const reached = all[i];
      for (const bits of NANS) {
        const output = await outputWith(ops(), place, bits);
        expect(Array.from(output, (value) => Number.isNaN(value))).toEqual(reached);
      }
    }
  });
});

it.each(APART)('%s: infinities become the same on both backends', async (_name, ops) => {
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    for (const place of PLACES) {
      const outputs: string[][] = [];
      for (const prefer of ['wasm', 'cpu'] as const) {
        await startBackend({ prefer });
        tf.engine().startScope();
        outputs.push(Array.from(await outputWith(ops(), place, bitsOf(value)), kindOf));
        tf.engine().endScope();
      }
      expect(outputs[0]).toEqual(outputs[1]);
    }
  }
});
