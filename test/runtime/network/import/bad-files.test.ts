import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFromFiles } from '../../../../src/runtime/network/import/files.ts';
import { openModel } from '../../../../src/runtime/network/import/open.ts';
import { wasm } from '../../../support/backend.ts';
import { faultOf, imported, readFrom } from '../../../support/import.ts';
import { type GivenModel, type GivenNode, onnxFile } from '../../../support/onnx.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, ints, layersModel, list, text, weight, whole } from '../../../support/tfjs.ts';

beforeAll(() => wasm());

const bytesOf = (content: string): ArrayBuffer => new Uint8Array(new TextEncoder().encode(content)).buffer;
const codeOf = async (files: ArrayBuffer | Record<string, ArrayBuffer>, given = {}) =>
  (await faultOf(() => imported(files, given))).code;

const filter = plain.outputsFirst(plain.random([3, 3, 3, 4], 2));
const conv: GivenNode = { op: 'Conv', name: 'conv', inputs: ['image', 'w'], outputs: ['out'] };
const onnx = (more: Partial<GivenModel> = {}) =>
  onnxFile({ nodes: [conv], initializers: { w: filter }, ...more });

describe('an ONNX file', () => {
  it('of noise is refused at once', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const noise = Uint8Array.from(plain.random([1024], seed).data, (value) => (value + 1) * 128);
      // What other kinds of files begin with is told apart.
      noise[0] = 8;
      expect(await codeOf(noise.buffer)).toBe('bad-model');
    }
  });

  it('cut short anywhere is refused', async () => {
    const whole = new Uint8Array(onnx());
    for (let length = 1; length < whole.length; length += 7) {
      expect(['bad-model', 'network-inputs', 'weights-truncated']).toContain(
        await codeOf(whole.slice(0, length).buffer),
      );
    }
  });

  it('that claims to hold 3 GB is refused before any of it is made', async () => {
    // Field 7, the graph, of 3,000,000,000 bytes.
    const claim = Uint8Array.from([0x08, 0x08, 0x3a, 0x80, 0xbc, 0xc1, 0x96, 0x0b, 0x0a, 0x00]).buffer;
    const fault = await faultOf(() => imported(claim));
    expect(fault.code).toBe('bad-model');
    expect(fault.message).toContain('3000000000');
    const shape = [30000, 30000, 3, 3];
    const large = await faultOf(() => imported(onnx({ initializers: { w: { ...filter, shape } } })));
    expect(large.code).toBe('weights-truncated');
    expect(large.message).toContain('32400000000');
  });

  it('whose weights lie in other files names what to do', async () => {
    const file = new Uint8Array(onnx());
    // The name of the weights is the tensor's last field; behind it comes data_location = 1, external.
    const at = lastIndexOf(file, [0x42, 0x01, 0x77]) + 3;
    const marked = spliced(file, at, [0x70, 0x01]);
    const fault = await faultOf(() => imported(marked));
    expect(fault.code).toBe('weights-external');
    expect(fault.hint).toContain('external_data=False');
  });

  it('with weights that are no numbers, or of a type that is none', async () => {
    const broken = { ...filter, values: filter.values.map((value, i) => (i === 7 ? Number.NaN : value)) };
    expect(await codeOf(onnx({ initializers: { w: broken } }))).toBe('weights-not-finite');
    const endless = { ...filter, values: filter.values.map((value, i) => (i === 7 ? 1e39 : value)) };
    expect(await codeOf(onnx({ initializers: { w: endless } }))).toBe('weights-not-finite');
  });

  it('of two pictures, of none, of words, of grey pictures', async () => {
    const two = { image: { shape: [1, 3, 6, 6] }, other: { shape: [1, 3, 6, 6] } };
    const fault = await faultOf(() => imported(onnx({ inputs: two })));
    expect(fault.code).toBe('network-inputs');
    expect(fault.message).toContain('`image` and `other`');
    expect(await codeOf(onnx({ inputs: {} }))).toBe('network-inputs');
    expect(await codeOf(onnx({ inputs: { image: { type: 7, shape: [1, 128] } } }))).toBe(
      'network-input-kind',
    );
    expect(await codeOf(onnx({ inputs: { image: { shape: [1, 128] } } }))).toBe('network-input-kind');
    expect(await codeOf(onnx({ inputs: { image: { shape: [1, 1, 28, 28] } } }))).toBe('network-input-kind');
  });

  it('that goes in a circle, or reads what is nowhere', async () => {
    const circle: GivenNode[] = [
      { op: 'Add', name: 'first', inputs: ['image', 'b'], outputs: ['a'] },
      { op: 'Relu', name: 'second', inputs: ['a'], outputs: ['b'] },
    ];
    expect(await codeOf(onnx({ nodes: circle }))).toBe('network-cycle');
    expect(await codeOf(onnx({ nodes: [{ ...conv, inputs: ['image', 'gone'] }] }))).toBe('bad-model');
  });

  it('with weights for other pictures', async () => {
    const other = plain.outputsFirst(plain.random([3, 3, 5, 4], 2));
    const fault = await faultOf(() => imported(onnx({ initializers: { w: other } })));
    expect(fault.code).toBe('network-shapes');
    expect(fault.message).toContain('5 channels');
  });
});

describe('an open size', () => {
  const open = { image: { shape: ['n', 3, 'h', 'w'] } };
  it('is what the document says, else 224, which is said', async () => {
    const { manifest, network } = await imported(onnx({ inputs: open }), { size: 32 });
    expect(manifest.input.size).toEqual([32, 32]);
    expect(manifest.assumed).not.toContain('size');
    network.dispose();
    const usual = await imported(onnx({ inputs: open }));
    expect(usual.manifest.input.size).toEqual([224, 224]);
    expect(usual.manifest.assumed).toContain('size');
    usual.network.dispose();
  });

  it('may differ from the training where nothing depends on it', async () => {
    const { manifest, network } = await imported(onnx(), { size: [9, 12] });
    expect(manifest.layers.at(-1)!.shape).toEqual([7, 10, 4]);
    network.dispose();
    const flat: GivenNode[] = [
      { op: 'Flatten', inputs: ['image'], outputs: ['f'] },
      { op: 'Gemm', name: 'head', inputs: ['f', 'm'], outputs: ['out'] },
    ];
    const m = { shape: [108, 4], values: plain.random([108, 4], 3).data };
    const fault = await faultOf(() => imported(onnx({ nodes: flat, initializers: { m } }), { size: 9 }));
    expect(fault.code).toBe('network-shapes');
    expect(fault.hint).toContain('size of picture');
  });
});

describe('an operation that is not supported', () => {
  const nodes: GivenNode[] = [
    { ...conv, outputs: ['/stem/Conv_output_0'] },
    { op: 'Einsum', name: 'mixing', inputs: ['/stem/Conv_output_0'], outputs: ['m'] },
    { op: 'Relu', inputs: ['m'], outputs: ['out'] },
  ];

  it('leaves what comes before usable, and is named where more is asked for', async () => {
    const { network, manifest } = await imported(onnx({ nodes }));
    expect(manifest.unsupported).toEqual([{ op: 'Einsum', node: 'mixing' }]);
    expect(manifest.layers.map(({ name }) => name)).toEqual(['stem']);
    for (const tensor of ['m', 'out']) {
      const fault = await faultOf(async () => network.resolve(tensor));
      expect(fault.code).toBe('unknown-network-op');
      expect(fault.message).toContain('`Einsum` at `mixing`');
      expect(fault.hint).toContain('`stem`');
    }
    network.dispose();
  });

  it('refuses the network where nothing comes before', async () => {
    const alone: GivenNode[] = [{ op: 'Einsum', name: 'mixing', inputs: ['image'], outputs: ['out'] }];
    const fault = await faultOf(() => imported(onnx({ nodes: alone })));
    expect(fault.code).toBe('unknown-network-op');
    expect(fault.message).toContain('mixing');
    expect(fault.hint).toContain('Conv');
  });

  it('refuses a layer that the document names behind it', async () => {
    expect(await codeOf(onnx({ nodes }), { layers: { last: 'out' } })).toBe('unknown-network-op');
    expect(await codeOf(onnx({ nodes }), { layers: { last: 'nowhere' } })).toBe('unknown-tensor');
  });
});

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

describe('files of other kinds are named', () => {
  it.each([
    ['', 'empty'],
    ['<!doctype html>', 'web page'],
    ['\u0089HDF\r\n', 'HDF5'],
    ['PK\u0003\u0004', 'archive'],
    ['{"modelTopology": ', 'cut short'],
    ['{"anything": 1}', 'graph model'],
  ])('%j', async (content, words) => {
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0)).buffer;
    const fault = await faultOf(() => imported({ file: bytes }));
    expect(fault.code).toBe('bad-model');
    expect(fault.message).toContain(words);
  });
});

it('reads files that were dropped, and names one that was not', async () => {
  const nodes = [{ name: 'out', op: 'Relu', input: ['image'] }];
  const files = graphModel(nodes, { w: list([1]) });
  const given = Object.entries(files).map(([name, bytes]) => ({ name, arrayBuffer: async () => bytes }));
  const { manifest } = await openModel('model.json', readFromFiles(given));
  expect(manifest.format).toBe('tfjs-graph');
  const fault = await faultOf(() => openModel('model.json', readFromFiles(given.slice(0, 1))));
  expect(fault.code).toBe('network-unreachable');
  expect(fault.message).toContain('w.bin');
  const before = tf.memory().numTensors;
  await openModel('model.json', readFrom(files));
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

function lastIndexOf(bytes: Uint8Array, part: number[]): number {
  for (let at = bytes.length - part.length; at >= 0; at--) {
    if (part.every((value, i) => bytes[at + i] === value)) return at;
  }
  throw new Error('It is not there.');
}

/** Bytes put into the weights, with the lengths of the tensor and of the graph that hold them made longer. */
function spliced(file: Uint8Array, at: number, more: number[]): ArrayBuffer {
  const bytes = [...file.slice(0, at), ...more, ...file.slice(at)];
  for (const field of [0x3a, 0x2a]) {
    const start = bytes.indexOf(field) + 1;
    let length = 0;
    let size = 0;
    do length += (bytes[start + size]! & 0x7f) << (7 * size);
    while (bytes[start + size++]! & 0x80);
    length += more.length;
    for (let i = 0; i < size; i++)
      bytes[start + i] = ((length >> (7 * i)) & 0x7f) | (i < size - 1 ? 0x80 : 0);
  }
  return Uint8Array.from(bytes).buffer;
}
