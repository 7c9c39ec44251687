import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportNetwork } from '../../../../src/runtime/network/export/export.ts';
import type { Op, OpKind } from '../../../../src/runtime/network/ops/kinds/op.ts';
import { wasm } from '../../../support/backend.ts';
import { difference, reloaded } from '../../../support/exported.ts';
import { valueAt } from '../../../support/import.ts';
import { distinct, networkOf, op } from '../../../support/networks.ts';
import { runOnnx } from '../../../support/onnxruntime.ts';
import { CASES } from '../../../support/op-cases.ts';
import type { Plain } from '../../../support/plain.ts';
import { runGraphModel } from '../../../support/tfjs-run.ts';

const SHAPE = [6, 7, 3];

/** A network of ops, whose output is a list. */
function listed(ops: Op[]) {
  const flat = op('reshape', { attrs: { shape: [-1] } }, 'flat', [ops.at(-1)!.name]);
  return networkOf([...ops, flat], [6, 7]);
}

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const picture = async (): Promise<Plain> => ({
  shape: SHAPE,
  data: [...(await distinct(SHAPE, 7).data())],
});

/** Every kind of op that a network of pictures has: TypeScript names one that is missing. */
const KINDS: Record<Exclude<OpKind, 'embedding'>, true> = {
  add: true,
  affine: true,
  avgpool: true,
  binary: true,
  concat: true,
  conv: true,
  dense: true,
  depthwise: true,
  dilate: true,
  elementwise: true,
  expand: true,
  extend: true,
  grouped: true,
  groupnorm: true,
  layernorm: true,
  lrn: true,
  matmul: true,
  maxpool: true,
  mean: true,
  mirror: true,
  pad: true,
  prelu: true,
  reduce: true,
  relu: true,
  reshape: true,
  resize: true,
  rmsnorm: true,
  rotary: true,
  shuffle: true,
  slice: true,
  softmax: true,
  transpose: true,
};

it('is tried with every kind of op', () => {
  const tried = new Set(CASES.flatMap(([, ops]) => ops().map(({ kind }) => kind)));
  expect([...tried].sort()).toEqual(Object.keys(KINDS));
});

describe('as a graph model', () => {
  it.each(CASES)('%s: gives the same numbers here and in TensorFlow.js', async (_name, ops) => {
    const network = listed(ops());
    const x = await picture();
    const expected = await valueAt(network, x);
    const files = await exportNetwork(network, { format: 'tfjs' });
    const again = await valueAt(await reloaded(files), x);
    expect(difference(again, expected)).toBeLessThan(1e-4);
    const { flat } = await runGraphModel(files, x);
    expect(difference(flat!, expected)).toBeLessThan(1e-4);
  });
});

describe('as ONNX', () => {
  it.each(CASES)('%s: gives the same numbers here and in ONNX Runtime', async (_name, ops) => {
    const network = listed(ops());
    const x = await picture();
    const expected = await valueAt(network, x);
    const files = await exportNetwork(network, { format: 'onnx' });
    const again = await valueAt(await reloaded(files), x);
    expect(difference(again, expected)).toBeLessThan(1e-4);
    const { flat } = await runOnnx(files[0]!.bytes, x);
    expect(difference(flat!, expected)).toBeLessThan(1e-4);
  });
});
