import { readdirSync, readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '../../../../src/runtime/network/import/load.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/close.ts';
import { openModel } from '../../../support/import.ts';
import { readFrom } from '../../../support/models.ts';
import type { Plain } from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

/** Networks of one operation each; `make_*.py` beside them say what wrote them, and their numbers. */
const FOLDER = new URL('../../../fixtures/models/operations/', import.meta.url);

type Numbers = Record<'picture' | 'out' | 'gradient', Plain>;

const numbersIn = (file: string): Record<string, Numbers> =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** What the generators weigh the entries of an output with. */
const weightsOf = (size: number): number[] => Array.from({ length: size }, (_, i) => Math.cos(1 + 0.7 * i));

/** The largest batch that a network is tried with: the picture among others. */
const BATCH = 7;

async function agrees(file: string, given: Numbers, tolerance: number, slope = tolerance): Promise<void> {
  const { picture, out, gradient } = given;
  const { manifest, files } = await openModel(file, readFrom(FOLDER));
  expect(manifest.unsupported).toBeUndefined();
  const network = await networkOf(files, manifest);
  const name = network.knows('out') ? 'out' : manifest.layers.at(-1)!.tensor;
  for (const batch of [1, BATCH]) {
    const others = Array.from({ length: batch - 1 }, (_, i) =>
      tf.randomNormal(picture.shape, 0, 1, 'float32', i),
    );
    const trace = new Trace(network, tf.stack([...others, tf.tensor(picture.data, picture.shape)]));
    const found = trace.get(name);
    expect(found.shape).toEqual([batch, ...out.shape]);
    expectClose(await last(found), out.data, tolerance);
    const cotangent = tf.tile(
      tf.tensor(weightsOf(out.data.length), [1, ...out.shape]),
      found.shape.map((n, i) => (i === 0 ? n : 1)),
    );
    const pulled = pull(trace, { from: network.input, to: name, cotangent });
    expectClose(await last(pulled), gradient.data, slope);
    trace.dispose();
  }
  network.dispose();
}

/** The last example of a batch. */
const last = (x: tf.Tensor) => tf.slice(x, x.shape[0]! - 1, 1).data();

const EXPORTED = numbersIn('pytorch.json');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.onnx'));

describe.each(['torchscript', 'dynamo'])('as PyTorch writes them with the exporter %s', (exporter) => {
  const cases = Object.keys(EXPORTED).filter((name) => FILES.includes(`${name}.${exporter}.onnx`));
  it.each(cases)('%s', (name) => agrees(`${name}.${exporter}.onnx`, EXPORTED[name]!, 2e-5));
});

const RUN = numbersIn('onnx.json');

// Gradients here are differences of single precision.
describe('as ONNX Runtime runs them', () => {
  it.each(Object.keys(RUN))('%s', (name) => agrees(`${name}.onnx`, RUN[name]!, 2e-5, 3e-3));
});

const DESCRIBED = numbersIn('keras.json');

/** TensorFlow reads cubic kernels off a table of 1,024 places. */
const toleranceOf = (name: string) => (name.startsWith('bicubic') ? 2e-3 : 2e-5);

describe('as Keras and TensorFlow describe them', () => {
  it.each(Object.keys(DESCRIBED))('%s', (name) =>
    agrees(`${name}.json`, DESCRIBED[name]!, toleranceOf(name)),
  );
});
