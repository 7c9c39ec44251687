import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '../../../../src/runtime/network/import/load.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectSame, openModel } from '../../../support/import.ts';
import { readFrom } from '../../../support/models.ts';
import type { Plain } from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const FOLDER = new URL('../../../fixtures/models/', import.meta.url);

/** What the framework that a network comes from says of it: `make.py` beside the files. */
async function numbersOf(name: string): Promise<Record<'picture' | 'scores' | 'gradient', Plain>> {
  return JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8'));
}

/** A network of the folder on a picture. */
async function opened(file: string, picture: Plain, size?: [number, number]) {
  const found = await openModel(file, readFrom(FOLDER), size ? { size } : {});
  const network = await networkOf(found.files, found.manifest);
  return {
    manifest: found.manifest,
    trace: new Trace(network, tf.tensor([picture.data].flat(), [1, ...picture.shape])),
  };
}

const numbersIn = async (tensor: tf.Tensor): Promise<Plain> => ({
  shape: tensor.shape.slice(1),
  data: [...(await tensor.data())],
});

/** The gradient of one entry of a list at the picture. */
async function gradientOf(trace: Trace, of: string, entry: number): Promise<Plain> {
  const units = trace.shape(of)[0]!;
  const cotangent = tf.tensor(
    Array.from({ length: units }, (_, i) => (i === entry ? 1 : 0)),
    [1, units],
  );
  return numbersIn(pull(trace, { from: trace.network.input, to: of, cotangent }));
}

describe('as PyTorch exports it unless told otherwise', () => {
  it('weights in a file beside, grey pictures, logarithms of probabilities', async () => {
    const { picture, scores, gradient } = await numbersOf('digits');
    const grey = { shape: [10, 10, 3], data: picture.data.flatMap((value) => [value, value, value]) };
    const { manifest, trace } = await opened('digits.onnx', grey);
    expect(manifest.unsupported).toBeUndefined();
    expect(manifest.input).toMatchObject({ size: [10, 10], preprocess: { scale: 1 / 255, mean: [0, 0, 0] } });
    expect(manifest.layers.map(({ name, shape }) => [name, shape])).toEqual([
      ['conv1', [8, 8, 4]],
      ['conv2', [6, 6, 6]],
      ['pool1', [3, 3, 6]],
      ['fc', [10]],
    ]);
    const found = await numbersIn(trace.get(manifest.output!.probabilities!));
    expectSame(found, { ...scores, data: scores.data.map(Math.exp) });
    const ofColours = await gradientOf(trace, 'log_softmax', 3);
    // Of each pixel, what red, green and blue are to grey, together.
    const sums = gradient.data.map((_, i) => ofColours.data.slice(3 * i, 3 * i + 3).reduce((a, b) => a + b));
    expectSame({ ...gradient, data: sums }, gradient);
    expect(ofColours.data[0]! / sums[0]!).toBeCloseTo(0.299, 5);
  });
});

describe('as the guide takes it from Keras', () => {
  it('layers that vary pictures for training, arithmetic with numbers, sizes that are left open', async () => {
    const { picture, scores, gradient } = await numbersOf('flowers');
    const { manifest, trace } = await opened('flowers.model.json', picture, [6, 6]);
    expect(manifest.unsupported).toBeUndefined();
    expect(manifest.layers.map(({ name }) => name)).toEqual(['conv2d', 'dense']);
    expectSame(await numbersIn(trace.get(manifest.output!.logits)), scores);
    expectSame(await gradientOf(trace, manifest.output!.logits, 3), gradient);
  });
});
