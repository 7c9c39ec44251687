import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeDef, WeightSpec } from '../../../../src/runtime/network/import/node-def.ts';
import { importTfjsGraph } from '../../../../src/runtime/network/import/tfjs-graph.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { manifestWith, normal } from '../../../support/networks.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const base64 = (text: string) => ({ s: btoa(text) });
const ints = (...numbers: number[]) => ({ list: { i: numbers.map(String) } });
const node = (name: string, op: string, input: string[] = [], attr: NodeDef['attr'] = {}): NodeDef => ({
  name,
  op,
  input,
  attr,
});
const convAttr = (padding: string, stride = 1) => ({
  strides: ints(1, stride, stride, 1),
  padding: base64(padding),
  dilations: ints(1, 1, 1, 1),
  data_format: base64('NHWC'),
});

/** A graph with constants given as arrays: whole numbers where marked so, else float32. */
function graph(
  nodes: NodeDef[],
  constants: Record<string, { shape: number[]; values: number[]; ints?: true }>,
) {
  const weights: WeightSpec[] = [];
  const bytes: number[] = [];
  for (const [name, { shape, values, ints: whole }] of Object.entries(constants)) {
    weights.push({ name, shape, dtype: whole ? 'int32' : 'float32' });
    bytes.push(...new Uint8Array((whole ? new Int32Array(values) : new Float32Array(values)).buffer));
  }
  const consts = weights.map(({ name }) => node(name, 'Const'));
  return {
    json: {
      modelTopology: { node: [node('input', 'Placeholder'), ...consts, ...nodes] },
      weightsManifest: [{ paths: ['w.bin'], weights }],
    },
    buffer: new Uint8Array(bytes).buffer,
  };
}

const random = async (shape: number[], seed: number) => ({
  shape,
  values: [...(await normal(shape, seed).data())],
});

async function run(file: ReturnType<typeof graph>, layers: string[], x: tf.Tensor) {
  const network = importTfjsGraph(file.json, file.buffer, manifestWith(layers));
  const trace = new Trace(network, x);
  return { network, values: await trace.get(layers.at(-1)!).data() };
}

const X = () => normal([1, 5, 5, 2], 1) as tf.Tensor4D;

describe('unfused nodes', async () => {
  await wasm();
  const filter = await random([3, 3, 2, 3], 2);
  const bias = await random([3], 3);
  const conv = () =>
    tf.add(tf.conv2d(X(), tf.tensor4d(filter.values, [3, 3, 2, 3]), 1, 'same'), tf.tensor1d(bias.values));

  it('of a convolution, a bias and a ReLU become one op', async () => {
    const file = graph(
      [
        node('conv', 'Conv2D', ['input', 'filter'], convAttr('SAME')),
        node('biased', 'BiasAdd', ['conv', 'bias']),
        node('relu', 'Relu', ['biased']),
        node('out', 'Identity', ['relu:0', '^conv']),
      ],
      { filter, bias },
    );
    const { network, values } = await run(file, ['out'], X());
    expect(network.ops.map(({ name, kind }) => [name, kind])).toEqual([['relu', 'conv']]);
    expectClose(values, await tf.relu(conv()).data(), 1e-5);
  });

  it('stay apart where a layer has a name or is read twice', async () => {
    const nodes = [
      node('conv', 'Conv2D', ['input', 'filter'], convAttr('SAME')),
      node('biased', 'BiasAdd', ['conv', 'bias']),
      node('relu', 'Relu', ['biased']),
      node('sum', 'AddV2', ['relu', 'biased']),
    ];
    const { network, values } = await run(graph(nodes, { filter, bias }), ['sum'], X());
    expect(network.ops.map(({ kind }) => kind)).toEqual(['conv', 'relu', 'add']);
    expectClose(values, await tf.add(tf.relu(conv()), conv()).data(), 1e-5);
    const named = await run(graph(nodes.slice(0, 3), { filter, bias }), ['biased', 'relu'], X());
    expect(named.network.ops.map(({ name }) => name)).toEqual(['biased', 'relu']);
  });

  it('of batch norm are folded into the convolution, or stand as a convolution of each channel', async () => {
    const norm = {
      scale: await random([3], 5),
      offset: await random([3], 6),
      mean: await random([3], 7),
      variance: { shape: [3], values: [0.5, 1, 2] },
    };
    const names = Object.keys(norm);
    const nodes = (first: string) => [
      node('first', first, first === 'Conv2D' ? ['input', 'filter'] : ['input'], convAttr('SAME')),
      node('norm', 'FusedBatchNormV3', ['first', ...names], { epsilon: { f: 0.01 } }),
    ];
    const [scale, offset, mean, variance] = names.map((name) =>
      tf.tensor1d(norm[name as keyof typeof norm].values),
    ) as [tf.Tensor1D, tf.Tensor1D, tf.Tensor1D, tf.Tensor1D];
    const expected = (x: tf.Tensor) =>
      tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 0.01))), scale), offset);

    const folded = await run(graph(nodes('Conv2D'), { filter, ...norm }), ['norm'], X());
    expect(folded.network.ops.map(({ kind }) => kind)).toEqual(['conv']);
    const plain = tf.conv2d(X(), tf.tensor4d(filter.values, [3, 3, 2, 3]), 1, 'same');
    expectClose(folded.values, await expected(plain).data(), 1e-5);

    const x = normal([1, 5, 5, 3], 1);
    const alone = await run(graph(nodes('Relu'), norm), ['norm'], x);
    expect(alone.network.ops.map(({ kind }) => kind)).toEqual(['relu', 'depthwise']);
    expectClose(alone.values, await expected(tf.relu(x)).data(), 1e-5);
  });
});

describe('a border of zeros', async () => {
  await wasm();
  const pads = { shape: [4, 2], values: [0, 0, 1, 2, 2, 0, 0, 0], ints: true as const };
  const filter = await random([3, 3, 2, 3], 2);
  const pool = node('pool', 'MaxPool', ['pad'], {
    ...convAttr('VALID', 2),
    ksize: ints(1, 3, 3, 1),
  });
  const wide = { ...pads, values: [0, 0, 0, 0, 3, 0, 0, 0] };
  const padded = (x: tf.Tensor) =>
    tf.pad(x, [
      [0, 0],
      [1, 2],
      [2, 0],
      [0, 0],
    ]) as tf.Tensor4D;

  it('joins the convolution after it', async () => {
    const nodes = [
      node('pad', 'Pad', ['input', 'pads']),
      node('conv', 'Conv2D', ['pad', 'filter'], convAttr('VALID', 2)),
    ];
    const { network, values } = await run(graph(nodes, { pads, filter }), ['conv'], X());
    expect(network.ops.map(({ kind }) => kind)).toEqual(['conv']);
    const expected = tf.conv2d(padded(X()), tf.tensor4d(filter.values, [3, 3, 2, 3]), 2, 'valid');
    expectClose(values, await expected.data(), 1e-5);
  });

  it('joins a max-pool only where nothing below zero can reach it', async () => {
    const pad = (from: string) => node('pad', 'Pad', [from, 'pads']);
    const signed = await run(graph([pad('input'), pool], { pads }), ['pool'], X());
    expect(signed.network.ops.map(({ kind }) => kind)).toEqual(['pad', 'maxpool']);
    expectClose(signed.values, await tf.maxPool(padded(X()), 3, 2, 'valid').data(), 1e-6);
    const nodes = [node('relu', 'Relu', ['input']), pad('relu'), pool];
    const positive = await run(graph(nodes, { pads }), ['pool'], X());
    expect(positive.network.ops.map(({ kind }) => kind)).toEqual(['relu', 'maxpool']);
    expectClose(positive.values, await tf.maxPool(padded(tf.relu(X())), 3, 2, 'valid').data(), 1e-6);
    const apart = await run(graph(nodes, { pads: wide }), ['pool'], X());
    expect(apart.network.ops.map(({ kind }) => kind)).toEqual(['relu', 'pad', 'maxpool']);
  });
});

describe('nodes that are known but used in a way that is not', () => {
  const axis = { shape: [1], values: [1], ints: true as const };
  const matrix = { shape: [2, 2], values: [1, 2, 3, 4] };
  it.each([
    [node('x', 'ConcatV2', ['input', 'input', 'axis']), 'axis'],
    [node('x', 'Mean', ['input', 'axis']), 'axes'],
    [node('x', 'MaxPool', ['input'], { ...convAttr('VALID'), data_format: base64('NCHW') }), 'NCHW'],
    [node('x', '_FusedMatMul', ['input', 'matrix'], { fused_ops: { list: { s: [btoa('Elu')] } } }), 'Elu'],
    [node('x', 'AddV2', ['input', 'matrix']), 'per channel'],
  ])('%o', (bad, words) => {
    const { json, buffer } = graph([bad], { axis, matrix });
    const before = tf.memory().numTensors;
    const act = () => importTfjsGraph(json, buffer, manifestWith(['x']));
    expect(act).toThrow(expect.objectContaining({ code: 'unsupported-network-op' }));
    expect(act).toThrow(words);
    expect(tf.memory().numTensors).toBe(before);
  });
});

it('nodes may come in any order', async () => {
  const nodes = [node('b', 'Relu', ['a']), node('a', 'Softmax', ['input'])];
  const { network } = await run(graph(nodes, {}), ['b'], X());
  expect(network.ops.map(({ name }) => name)).toEqual(['a', 'b']);
});
