import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { codeOf, faultOf, imported, openModel, readFrom } from '../../../support/import.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, ints, layersModel, list, text, weight, whole } from '../../../support/tfjs.ts';

beforeAll(() => wasm());

const bytesOf = (content: string): ArrayBuffer => new Uint8Array(new TextEncoder().encode(content)).buffer;
describe('a TensorFlow.js model', () => {
  const window = { strides: ints(1, 1, 1, 1), padding: text('SAME') };
  const nodes = [{ name: 'conv', op: 'Conv2D', input: ['image', 'w'], attr: window }];
  const weights = { w: weight(plain.random([3, 3, 3, 4], 2)) };
  const files = graphModel(nodes, weights);

  it('with a weight file cut short, or of another model', async () => {
    const short = { ...files, 'w.bin': files['w.bin']!.slice(0, 100) };
    const fault = await faultOf(() => imported(short));
    expect(fault.code).toBe('weights-truncated');
    expect(fault.message).toContain('100 of 432 bytes');
    const other = { ...files, 'w.bin': new ArrayBuffer(500) };
    const wrong = await faultOf(() => imported(other));
    expect(wrong.code).toBe('weights-truncated');
    expect(wrong.message).toContain('do not belong');
  });

  it('with an input of no type or size, and blocks of none', async () => {
    const untyped = edited(files, (model) => {
      const { node } = model.modelTopology as never as { node: { op: string; attr: object }[] };
      Object.assign(node.find(({ op }) => op === 'Placeholder')!.attr, { dtype: { type: { a: 1 } } });
    });
    const found = await faultOf(() => imported(untyped));
    expect([found.code, found.message]).toEqual(['network-input-kind', expect.stringContaining('unknown')]);
    const blocks = graphModel(
      [{ name: 'blocks', op: 'SpaceToDepth', input: ['image'], attr: { block_size: { i: 'x' } } }],
      {},
    );
    expect((await faultOf(() => imported(blocks))).message).toContain('blocks of no whole size');
    const chain = [
      {
        class_name: 'InputLayer',
        name: 'image',
        config: { batch_input_shape: [null, 6, true, 3] },
        inbound_nodes: [],
      },
      { class_name: 'ReLU', name: 'a', config: {}, inbound_nodes: [[['image', 0, 0]]] },
    ];
    const config = { layers: chain, input_layers: [['image', 0, 0]], output_layers: [['a', 0, 0]] };
    const unsized = layersModel({ class_name: 'Model', config }, {});
    expect(await codeOf(unsized)).toBe('network-input-kind');
  });

  it('with weights of an unknown type, or no numbers', async () => {
    const typed = edited(files, (model) => {
      model.weightsManifest[0].weights[0].dtype = 'complex64';
    });
    expect(await codeOf(typed)).toBe('weights-type');
    const values = weights.w.values as number[];
    const broken = graphModel(nodes, {
      w: { ...weights.w, values: [Number.POSITIVE_INFINITY, ...values.slice(1)] },
    });
    expect(await codeOf(broken)).toBe('weights-not-finite');
    const scaled = { ...weights.w, as: 'uint8' as const, scale: Number.NaN };
    expect(await codeOf(graphModel(nodes, { w: scaled }))).toBe('weights-not-finite');
  });

  it('with a variance below zero, which no batch norm can have', async () => {
    const norm = { name: 'out', op: 'FusedBatchNormV3', input: ['conv', 's', 's', 's', 'v'], attr: {} };
    const negative = { ...weights, s: list([1, 1, 1, 1]), v: list([1, -1, 1, 1]) };
    expect(await codeOf(graphModel([...nodes, norm], negative))).toBe('weights-not-finite');
  });

  it('of two pictures, of words, in a circle, of nodes without an outline', async () => {
    const input = (name: string, dtype: string, dims: number[]) => ({
      name,
      op: 'Placeholder',
      attr: { dtype: { type: dtype }, shape: { shape: { dim: dims.map((size) => ({ size })) } } },
    });
    const picture = input('image', 'DT_FLOAT', [-1, 6, 6, 3]);
    const second = input('more', 'DT_FLOAT', [-1, 6, 6, 3]);
    expect(await codeOf(graphModel(nodes, weights, [picture, second]))).toBe('network-inputs');
    expect(await codeOf(graphModel(nodes, weights, [input('image', 'DT_INT32', [-1, 64])]))).toBe(
      'network-input-kind',
    );
    const circle = [
      { name: 'a', op: 'AddV2', input: ['image', 'b'] },
      { name: 'b', op: 'Relu', input: ['a'] },
    ];
    expect(await codeOf(graphModel(circle, {}))).toBe('network-cycle');
    expect(
      await codeOf({ 'model.json': bytesOf('{"modelTopology": {"node": [3]}, "weightsManifest": []}') }),
    ).toBe('bad-model');
    expect(
      await codeOf({ 'model.json': bytesOf('{"modelTopology": {"class_name": "Model", "config": {}}}') }),
    ).toBe('bad-model');
  });

  it('a chain of 20,000 nodes is read without running out of stack', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => ({
      name: `n${i}`,
      op: 'Identity',
      input: [i === 0 ? 'image' : `n${i - 1}`],
    })).reverse();
    expect(await codeOf(graphModel(long, {}))).toBe('network-empty');
  });

  it('of layers within layers without end', async () => {
    let model: unknown = { class_name: 'Conv2D', config: { name: 'conv' } };
    for (let i = 0; i < 20; i++)
      model = { class_name: 'Sequential', config: { name: 'outer', layers: [model] } };
    expect(await codeOf(layersModel(model, {}))).toBe('bad-model');
  });

  it('of layers that read what does not come before', async () => {
    const layers = [
      {
        class_name: 'InputLayer',
        name: 'image',
        config: { batch_input_shape: [null, 6, 6, 3] },
        inbound_nodes: [],
      },
      { class_name: 'ReLU', name: 'a', config: {}, inbound_nodes: [[['b', 0, 0]]] },
      { class_name: 'ReLU', name: 'b', config: {}, inbound_nodes: [[['a', 0, 0]]] },
    ];
    const config = { layers, input_layers: [['image', 0, 0]], output_layers: [['b', 0, 0]] };
    expect(await codeOf(layersModel({ class_name: 'Model', config }, {}))).toBe('bad-model');
  });

  it('with a shape that is none', async () => {
    const target = whole(-1, 7, 7);
    const reshape = { name: 'out', op: 'Reshape', input: ['image', 'target'] };
    expect(await codeOf(graphModel([reshape], { target }))).toBe('unknown-network-op');
  });
});

const binary = (content: string): ArrayBuffer =>
  Uint8Array.from(content, (letter) => letter.charCodeAt(0)).buffer;

/** How an archive begins whose first file has this name. */
const zip = (name: string): string => `PK\u0003\u0004${'\0'.repeat(26)}${name}`;

describe('files of other kinds are named', () => {
  it.each([
    ['', 'empty'],
    ['<!doctype html>', 'web page'],
    ['\u0089HDF\r\n', 'Keras'],
    [`${zip('metadata.json')}{"keras_version": "3.15.1"}${zip('config.json')}`, 'Keras'],
    [zip('script/data.pkl'), 'PyTorch'],
    [zip('script/data/0'), 'PyTorch'],
    ['\u0080\u0002\u008a\nl\u00fc', 'PyTorch'],
    ['\u0088\0\0\0\0\0\0\0{"0.bias":{"dtype":"F32"', 'safetensors'],
    ['\u001c\0\0\0TFL3\u0014\0', 'TensorFlow Lite'],
    ['\u0008\u0001\u0012\u008d\u00b5\u0001', 'SavedModel'],
    ['\n:\n\u0001x\u0012\u000bPlaceholder', 'TensorFlow graph'],
    [zip('model.json'), 'archive'],
  ])('%j', async (content, words) => {
    const fault = await faultOf(() => imported({ file: binary(content) }));
    expect(fault.code).toBe('foreign-model');
    expect(fault.message).toContain(words);
  });

  it.each([
    ['{"modelTopology": ', 'cut short'],
    ['{"anything": 1}', 'graph model'],
  ])('%j', async (content, words) => {
    const fault = await faultOf(() => imported({ file: binary(content) }));
    expect(fault.code).toBe('bad-model');
    expect(fault.message).toContain(words);
  });
});

it('reads a manifest without a tensor', async () => {
  const files = graphModel([{ name: 'out', op: 'Relu', input: ['image'] }], { w: list([1]) });
  const before = tf.memory().numTensors;
  const { manifest } = await openModel('model.json', readFrom(files));
  expect(manifest.format).toBe('tfjs-graph');
  expect(tf.memory().numTensors).toBe(before);
});

type Json = Record<string, never> & { weightsManifest: { weights: { dtype: string }[] }[] };

/** The same files with another model.json. */
function edited(
  files: Record<string, ArrayBuffer>,
  change: (model: Json & { weightsManifest: [{ weights: [{ dtype: string }] }] }) => void,
) {
  const model = JSON.parse(new TextDecoder().decode(files['model.json']));
  change(model);
  return { ...files, 'model.json': bytesOf(JSON.stringify(model)) };
}
