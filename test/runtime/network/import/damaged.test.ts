import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Fault } from '../../../../src/base/diagnostic.ts';
import { pictureFacts } from '../../../../src/base/input.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { damage, withByte, withValue } from '../../../support/damage.ts';
import { imported } from '../../../support/import.ts';
import { type GivenNode, onnxFile } from '../../../support/onnx.ts';
import { filter } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, ints, layersModel, text, weight } from '../../../support/tfjs.ts';

beforeAll(() => wasm());

/** A convolution, a pool, a branch and a head, as ONNX. */
function onnx(): Record<string, ArrayBuffer> {
  const nodes: GivenNode[] = [
    { op: 'Conv', inputs: ['image', 'w'], outputs: ['a'], attributes: { pads: [1, 1, 1, 1] } },
    { op: 'MaxPool', inputs: ['a'], outputs: ['b'], attributes: { kernel_shape: [2, 2], strides: [2, 2] } },
    { op: 'Concat', inputs: ['b', 'b'], outputs: ['c'], attributes: { axis: 1 } },
    { op: 'GlobalAveragePool', inputs: ['c'], outputs: ['d'] },
    { op: 'Flatten', inputs: ['d'], outputs: ['e'] },
  ];
  return { 'model.onnx': onnxFile({ nodes, initializers: { w: filter(plain.random([3, 3, 3, 4], 2)) } }) };
}

/** A convolution, a pool and a branch, as a tfjs graph model. */
function graph(): Record<string, ArrayBuffer> {
  const window = { strides: ints(1, 2, 2, 1), padding: text('SAME') };
  const nodes = [
    { name: 'conv', op: 'Conv2D', input: ['image', 'w'], attr: window },
    { name: 'pool', op: 'MaxPool', input: ['conv'], attr: { ...window, ksize: ints(1, 3, 3, 1) } },
    { name: 'sum', op: 'AddV2', input: ['pool', 'pool'] },
  ];
  return graphModel(nodes, { w: weight(plain.random([3, 3, 3, 4], 2)) });
}

/** Two layers and a branch, as a tfjs layers model. */
function layers(): Record<string, ArrayBuffer> {
  const layer = (class_name: string, name: string, config: object, reads: string[]) => ({
    class_name,
    name,
    config: { name, ...config },
    inbound_nodes: reads.length > 0 ? [reads.map((from) => [from, 0, 0, {}])] : [],
  });
  const conv = { filters: 4, kernel_size: [3, 3], strides: [1, 1], padding: 'same', use_bias: false };
  const config = {
    name: 'model',
    layers: [
      layer('InputLayer', 'image', { batch_input_shape: [null, 6, 6, 3], dtype: 'float32' }, []),
      layer('Conv2D', 'conv', { ...conv, activation: 'relu' }, ['image']),
      layer('MaxPooling2D', 'pool', { pool_size: [2, 2], strides: [2, 2], padding: 'valid' }, ['conv']),
      layer('Concatenate', 'both', { axis: -1 }, ['pool', 'pool']),
      layer('GlobalAveragePooling2D', 'mean', {}, ['both']),
    ],
    input_layers: [['image', 0, 0]],
    output_layers: [['mean', 0, 0]],
  };
  const weights = { 'conv/kernel': weight(plain.random([3, 3, 3, 4], 2)) };
  return layersModel({ class_name: 'Model', config }, weights);
}

const FILES = { 'an ONNX file': onnx, 'a graph model': graph, 'a layers model': layers };

/** Imports and runs a network, or is refused in words; either way nothing stays behind. */
async function survives(files: Record<string, ArrayBuffer>): Promise<boolean> {
  const before = tf.memory().numTensors;
  try {
    const { network, manifest } = await imported(files);
    const picture = tf.zeros([1, ...pictureFacts(manifest.input).size, 3]);
    const trace = new Trace(network, picture);
    trace.get(manifest.output!.logits);
    trace.dispose();
    network.dispose();
    picture.dispose();
    return true;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return false;
  } finally {
    expect(tf.memory().numTensors).toBe(before);
  }
}

/** Files with something wrong in the first of them, by chance. */
async function damaged(
  files: Record<string, ArrayBuffer>,
  spoil: (bytes: ArrayBuffer, one: { at: number; byte: number; odd: unknown }) => ArrayBuffer,
): Promise<void> {
  expect(await survives(files)).toBe(true);
  const [first] = Object.keys(files) as [string];
  let refused = 0;
  const property = fc.asyncProperty(damage, async (one) => {
    if (!(await survives({ ...files, [first]: spoil(files[first]!, one) }))) refused++;
  });
  await fc.assert(property, { seed: 1, numRuns: 300 });
  expect(refused).toBeGreaterThan(20);
}

it.each(Object.entries(FILES))('%s with a wrong byte is refused, or runs', (_name, make) =>
  damaged(make(), (bytes, { at, byte }) => withByte(bytes, at, byte)),
);

it.each([
  ['a graph model', graph],
  ['a layers model', layers],
])('%s with something else where a value belongs is refused, or runs', (_name, make) =>
  damaged(make(), (bytes, { at, odd }) => withValue(bytes, at, odd)),
);
