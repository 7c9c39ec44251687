import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { expectSame, imported, valueAt } from '../../../support/import.ts';
import { type GivenModel, type GivenNode, type GivenTensor, onnxFile } from '../../../support/onnx.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const picture = plain.random([6, 6, 3], 1);

/** A filter as ONNX has it. */
const filter = (of: plain.Plain): GivenTensor => plain.outputsFirst(of);
const list = (values: number[]): GivenTensor => ({ shape: [values.length], values });
const ints = (...values: number[]): GivenTensor => ({ shape: [values.length], values, as: 'int64' });
const scalar = (value: number): GivenTensor => ({ shape: [], values: [value] });

/** Names nodes and chains them: each reads the one before it, unless it says what. */
function chain(
  ...nodes: (Omit<GivenNode, 'inputs' | 'outputs'> & { inputs?: string[]; more?: string[] })[]
): GivenNode[] {
  return nodes.map(({ inputs, more = [], ...rest }, i) => ({
    inputs: inputs ?? [i === 0 ? 'image' : `t${i - 1}`, ...more],
    outputs: [`t${i}`],
    ...rest,
  }));
}

/** The kinds of ops that a model becomes, and the value that it gives. */
async function run(given: GivenModel, x = picture) {
  const { network } = await imported(onnxFile(given));
  const value = await valueAt(network, x);
  const kinds = network.ops.map(({ kind }) => kind).filter((kind) => kind !== 'softmax');
  network.dispose();
  return { value, kinds };
}

/** What a chain of nodes gives on the picture. */
const valueOfChain = async (
  nodes: GivenNode[],
  initializers: Record<string, GivenTensor> = {},
  version?: number,
) => (await run({ nodes, initializers, ...(version ? { version } : {}) })).value;

describe('convolutions', () => {
  const w = plain.random([3, 3, 3, 4], 2);
  const bias = plain.random([4], 3).data;

  it.each<[string, Record<string, number | number[] | string>, plain.ConvOptions]>([
    ['plain', {}, {}],
    ['padded unevenly', { pads: [1, 0, 2, 1] }, { pads: [1, 2, 0, 1] }],
    ['with strides', { strides: [2, 2], pads: [1, 1, 1, 1] }, { stride: 2, pads: [1, 1, 1, 1] }],
    ['dilated', { dilations: [2, 2] }, { dilation: 2 }],
    ['SAME_UPPER', { auto_pad: 'SAME_UPPER', strides: [2, 2] }, { stride: 2, pads: [0, 1, 0, 1] }],
    ['SAME_LOWER', { auto_pad: 'SAME_LOWER', strides: [2, 2] }, { stride: 2, pads: [1, 0, 1, 0] }],
  ])('%s', async (_name, attributes, options) => {
    const nodes = chain({ op: 'Conv', more: ['w', 'b'], attributes });
    const found = await valueOfChain(nodes, { w: filter(w), b: list(bias) });
    expectSame(found, plain.conv(picture, w, { ...options, bias }));
  });

  it('of each channel by itself, of groups, and of groups of many channels', async () => {
    const wide = plain.random([1, 1, 3, 12], 4);
    const first = chain({ op: 'Conv', more: ['w'] });
    const x = plain.conv(picture, wide);
    for (const groups of [12, 3, 2]) {
      const grouped = plain.random([3, 3, 12 / groups, 24], groups);
      const nodes = [...first, ...chain({ op: 'Conv', inputs: ['t0', 'g'], attributes: { group: groups } })];
      nodes[1]!.outputs = ['out'];
      const { value, kinds } = await run({ nodes, initializers: { w: filter(wide), g: filter(grouped) } });
      expectSame(value, plain.conv(x, grouped, { groups }));
      expect(kinds).toEqual(['conv', groups === 12 ? 'depthwise' : 'grouped']);
    }
  });

  it('take in the batch norm and the ReLU behind them', async () => {
    const norm = plain.randomNorm(4, 5, 1e-5);
    const nodes = chain(
      { op: 'Conv', more: ['w'] },
      { op: 'BatchNormalization', more: ['scale', 'offset', 'mean', 'variance'] },
      { op: 'Relu' },
    );
    const { scale, offset, mean, variance } = norm;
    const lists = { scale: list(scale), offset: list(offset), mean: list(mean), variance: list(variance) };
    const { value, kinds } = await run({ nodes, initializers: { w: filter(w), ...lists } });
    expect(kinds).toEqual(['conv']);
    expectSame(value, plain.relu(plain.batchNorm(plain.conv(picture, w), norm)));
  });
});

describe('pools', () => {
  it.each<
    [
      string,
      string,
      Record<string, number | number[]>,
      Parameters<typeof plain.pool> extends [unknown, ...infer R] ? R : never,
    ]
  >([
    ['the largest', 'MaxPool', { strides: [2, 2] }, [3, 2, [0, 0, 0, 0], plain.largest]],
    [
      'the largest, padded',
      'MaxPool',
      { strides: [2, 2], pads: [1, 1, 1, 1] },
      [3, 2, [1, 1, 1, 1], plain.largest],
    ],
    [
      'the largest, to the ceiling',
      'MaxPool',
      { strides: [2, 2], ceil_mode: 1 },
      [3, 2, [0, 1, 0, 1], plain.largest],
    ],
    [
      'means of what is inside',
      'AveragePool',
      { pads: [1, 1, 1, 1] },
      [3, 1, [1, 1, 1, 1], plain.meanInside],
    ],
    [
      'means that count the padding',
      'AveragePool',
      { pads: [1, 1, 1, 1], count_include_pad: 1 },
      [3, 1, [1, 1, 1, 1], plain.meanOfAll],
    ],
    [
      'means, to the ceiling',
      'AveragePool',
      { strides: [2, 2], ceil_mode: 1 },
      [3, 2, [0, 1, 0, 1], plain.meanInside],
    ],
  ])('%s', async (_name, op, attributes, [size, stride, pads, combine]) => {
    const nodes = chain({ op, attributes: { kernel_shape: [size, size], ...attributes } });
    expectSame(await valueOfChain(nodes), plain.pool(picture, size, stride, pads, combine));
  });

  it('a window to the ceiling never begins beyond the picture', async () => {
    // PyTorch and ONNX drop a window that would lie in the padding alone: 6 + 1 pixels, size 1, stride 3.
    const nodes = chain({
      op: 'MaxPool',
      attributes: { kernel_shape: [1, 1], strides: [3, 3], ceil_mode: 1 },
    });
    expectSame(await valueOfChain(nodes), plain.pool(picture, 1, 3, [0, 0, 0, 0], plain.largest));
  });
});

describe('functions of each element', () => {
  const erf = (x: number): number => {
    // By its Taylor series, which converges for the small numbers here.
    let term = x;
    let sum = x;
    for (let n = 1; n < 40; n++) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  };
  const clip = (x: number, least: number, most: number) => Math.min(Math.max(x, least), most);

  it.each<[string, GivenNode['attributes'], (x: number) => number]>([
    ['Relu', {}, (x) => Math.max(x, 0)],
    ['LeakyRelu', { alpha: { float: 0.1 } }, (x) => (x > 0 ? x : 0.1 * x)],
    ['Elu', { alpha: { float: 0.5 } }, (x) => (x > 0 ? x : 0.5 * Math.expm1(x))],
    ['Selu', {}, (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))],
    ['Sigmoid', {}, (x) => 1 / (1 + Math.exp(-x))],
    ['HardSigmoid', { alpha: { float: 0.25 }, beta: { float: 0.4 } }, (x) => clip(0.25 * x + 0.4, 0, 1)],
    ['HardSwish', {}, (x) => x * clip(x / 6 + 0.5, 0, 1)],
    ['Tanh', {}, Math.tanh],
    ['Softplus', {}, (x) => Math.log1p(Math.exp(x))],
    ['Mish', {}, (x) => x * Math.tanh(Math.log1p(Math.exp(x)))],
    ['Gelu', {}, (x) => 0.5 * x * (1 + erf(x / Math.SQRT2))],
    [
      'Gelu',
      { approximate: 'tanh' },
      (x) => 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3))),
    ],
    ['Erf', {}, erf],
    ['Exp', {}, Math.exp],
    ['Abs', {}, Math.abs],
    ['Neg', {}, (x) => -x],
  ])('%s %o', async (op, attributes, expected) => {
    const found = await valueOfChain(chain({ op, attributes: attributes! }), {}, 20);
    expectSame(found, plain.map(picture, expected));
  });

  it('with constants as inputs', async () => {
    const clipped = await valueOfChain(chain({ op: 'Clip', more: ['low', 'high'] }), {
      low: scalar(-0.2),
      high: scalar(0.5),
    });
    expectSame(
      clipped,
      plain.map(picture, (x) => clip(x, -0.2, 0.5)),
    );
    const powers = chain({ op: 'Abs' }, { op: 'Pow', more: ['p'] });
    expectSame(
      await valueOfChain(powers, { p: scalar(1.5) }),
      plain.map(picture, (x) => Math.abs(x) ** 1.5),
    );
  });

  it('spelled out become one op: GELU, swish, hard swish', async () => {
    const gelu = await run({
      nodes: [
        { op: 'Div', inputs: ['image', 'root'], outputs: ['a'] },
        { op: 'Erf', inputs: ['a'], outputs: ['b'] },
        { op: 'Add', inputs: ['b', 'one'], outputs: ['c'] },
        { op: 'Mul', inputs: ['image', 'c'], outputs: ['d'] },
        { op: 'Mul', inputs: ['d', 'half'], outputs: ['e'] },
      ],
      initializers: { root: scalar(Math.SQRT2), one: scalar(1), half: scalar(0.5) },
    });
    expect(gelu.kinds).toEqual(['elementwise']);
    expectSame(
      gelu.value,
      plain.map(picture, (x) => 0.5 * x * (1 + erf(x / Math.SQRT2))),
    );

    for (const [op, gate] of [
      ['Sigmoid', (x: number) => 1 / (1 + Math.exp(-x))],
      ['HardSigmoid', (x: number) => clip(x / 6 + 0.5, 0, 1)],
    ] as const) {
      const attributes = op === 'HardSigmoid' ? { alpha: { float: 1 / 6 } } : {};
      const { kinds, value } = await run({
        nodes: [
          { op, inputs: ['image'], outputs: ['a'], attributes },
          { op: 'Mul', inputs: ['image', 'a'], outputs: ['b'] },
        ],
      });
      expect(kinds).toEqual(['elementwise']);
      expectSame(
        value,
        plain.map(picture, (x) => x * gate(x)),
      );
    }
  });
});

describe('normalizations', () => {
  it('response normalization, whose alpha is for the whole window', async () => {
    const attributes = { size: 3, alpha: { float: 0.6 }, beta: { float: 0.75 }, bias: { float: 2 } };
    const found = await valueOfChain(chain({ op: 'LRN', attributes }));
    const data = picture.data.map((value, i) => {
      const k = i % 3;
      const near = [k - 1, k, k + 1].filter((other) => other >= 0 && other < 3);
      const sum = near.reduce((all, other) => all + picture.data[i - k + other]! ** 2, 0);
      return value / (2 + (0.6 / 3) * sum) ** 0.75;
    });
    expectSame(found, { shape: [6, 6, 3], data });
  });

  it('layer normalization over channels, between two transpositions that move nothing', async () => {
    const [scale, offset] = [plain.random([3], 2).data, plain.random([3], 3).data];
    const nodes = chain(
      { op: 'Transpose', attributes: { perm: [0, 2, 3, 1] } },
      { op: 'LayerNormalization', more: ['scale', 'offset'], attributes: { epsilon: { float: 1e-6 } } },
      { op: 'Transpose', attributes: { perm: [0, 3, 1, 2] } },
    );
    const { value, kinds } = await run({ nodes, initializers: { scale: list(scale), offset: list(offset) } });
    expect(kinds).toEqual(['layernorm']);
    const data = picture.data.map((x, i) => {
      const own = picture.data.slice(i - (i % 3), i - (i % 3) + 3);
      const mean = own.reduce((a, b) => a + b, 0) / 3;
      const variance = own.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 3;
      return ((x - mean) / Math.sqrt(variance + 1e-6)) * scale[i % 3]! + offset[i % 3]!;
    });
    expectSame(value, { shape: [6, 6, 3], data });
  });
});

describe('arithmetic with constants and tensors', () => {
  const c = plain.random([3], 9).data;
  const channels = { shape: [3, 1, 1], values: c };

  it.each<[string, boolean, (x: number, c: number) => number]>([
    ['Add', false, (x, k) => x + k],
    ['Sub', false, (x, k) => x - k],
    ['Sub', true, (x, k) => k - x],
    ['Mul', false, (x, k) => x * k],
    ['Div', false, (x, k) => x / k],
    ['Div', true, (x, k) => k / x],
  ])('%s, the constant first: %s', async (op, first, expected) => {
    const inputs = first ? ['c', 'image'] : ['image', 'c'];
    const found = await valueOfChain(chain({ op, inputs }), { c: channels });
    expectSame(
      found,
      plain.map(picture, (x, k) => expected(x, c[k]!)),
    );
  });

  it('adds a number for each position', async () => {
    const plane = plain.random([6, 6, 1], 4);
    const found = await valueOfChain(chain({ op: 'Add', more: ['p'] }), {
      p: { shape: [1, 1, 6, 6], values: plane.data },
    });
    expectSame(found, {
      shape: [6, 6, 3],
      data: picture.data.map((x, i) => x + plane.data[Math.floor(i / 3)]!),
    });
  });

  it('gates channels by squeeze and excitation', async () => {
    const [down, up] = [plain.random([1, 1, 3, 2], 5), plain.random([1, 1, 2, 3], 6)];
    const nodes: GivenNode[] = [
      { op: 'GlobalAveragePool', inputs: ['image'], outputs: ['a'] },
      { op: 'Conv', inputs: ['a', 'down'], outputs: ['b'] },
      { op: 'Relu', inputs: ['b'], outputs: ['c'] },
      { op: 'Conv', inputs: ['c', 'up'], outputs: ['d'] },
      { op: 'Sigmoid', inputs: ['d'], outputs: ['e'] },
      { op: 'Mul', inputs: ['e', 'image'], outputs: ['f'] },
    ];
    const { value, kinds } = await run({ nodes, initializers: { down: filter(down), up: filter(up) } });
    const matrix = ({ shape, data }: plain.Plain) => ({ shape: shape.slice(2), data });
    const inner = plain.relu(plain.dense(plain.globalMean(picture), matrix(down)));
    const gate = plain.dense(inner, matrix(up)).data.map((x) => 1 / (1 + Math.exp(-x)));
    expect(kinds.at(-1)).toBe('binary');
    expectSame(
      value,
      plain.map(picture, (x, k) => x * gate[k]!),
    );
  });
});

describe('rearrangements', () => {
  it('a shuffle of channels by reshape, transposition and reshape is one op', async () => {
    const wide = plain.random([1, 1, 3, 8], 4);
    const nodes = chain(
      { op: 'Conv', more: ['w'] },
      { op: 'Reshape', more: ['split'] },
      { op: 'Transpose', attributes: { perm: [0, 2, 1, 3, 4] } },
      { op: 'Reshape', more: ['join'] },
    );
    const initializers = { w: filter(wide), split: ints(1, 2, 4, 6, 6), join: ints(1, -1, 6, 6) };
    const { value, kinds } = await run({ nodes, initializers });
    expect(kinds).toEqual(['conv', 'shuffle']);
    const x = plain.conv(picture, wide);
    // Channel g * 4 + i goes to i * 2 + g.
    const data = x.data.map((_, at) => x.data[at - (at % 8) + ((at % 2) * 4 + Math.floor((at % 8) / 2))]!);
    expectSame(value, { shape: [6, 6, 8], data });
  });

  it('a picture flattened before a dense layer is in the order of the file', async () => {
    const matrix = plain.random([108, 4], 7);
    const bias = plain.random([4], 8).data;
    const transposed = {
      shape: [4, 108],
      values: Array.from({ length: 432 }, (_, i) => matrix.data[(i % 108) * 4 + Math.floor(i / 108)]!),
    };
    const nodes = chain(
      { op: 'Flatten', attributes: { axis: 1 } },
      { op: 'Gemm', more: ['m', 'b'], attributes: { transB: 1, alpha: { float: 2 }, beta: { float: 3 } } },
    );
    const found = await valueOfChain(nodes, { m: transposed, b: list(bias) });
    const flat = { shape: [108], data: plain.channelsFirst(picture) };
    const product = plain.dense(flat, matrix).data;
    expectSame(found, { shape: [4], data: product.map((x, i) => 2 * x + 3 * bias[i]!) });
  });

  it('parts of channels, side by side in another order', async () => {
    const nodes: GivenNode[] = [
      { op: 'Split', inputs: ['image', 'sizes'], outputs: ['a', 'b'], attributes: { axis: 1 } },
      { op: 'Slice', inputs: ['image', 'start', 'end', 'axis'], outputs: ['c'] },
      { op: 'Concat', inputs: ['b', 'c', 'a'], outputs: ['d'], attributes: { axis: 1 } },
    ];
    const initializers = { sizes: ints(1, 2), start: ints(-2), end: ints(9e15), axis: ints(1) };
    const { value } = await run({ nodes, initializers });
    const data = picture.data.flatMap((_, i) =>
      i % 3 === 0 ? [1, 2, 1, 2, 0].map((k) => picture.data[i + k]!) : [],
    );
    expectSame(value, { shape: [6, 6, 5], data });
  });

  it('shapes that are computed: a view by the size of the batch', async () => {
    const nodes: GivenNode[] = [
      { op: 'GlobalAveragePool', inputs: ['image'], outputs: ['a'] },
      { op: 'Shape', inputs: ['a'], outputs: ['b'] },
      { op: 'Gather', inputs: ['b', 'first'], outputs: ['c'], attributes: { axis: 0 } },
      { op: 'Unsqueeze', inputs: ['c', 'axes'], outputs: ['d'] },
      { op: 'Concat', inputs: ['d', 'rest'], outputs: ['e'], attributes: { axis: 0 } },
      { op: 'Reshape', inputs: ['a', 'e'], outputs: ['f'] },
    ];
    const first: GivenTensor = { shape: [], values: [0], as: 'int64' };
    const inputs = { image: { shape: ['n', 3, 6, 6] } };
    const { value } = await run({ nodes, inputs, initializers: { first, axes: ints(0), rest: ints(-1) } });
    expectSame(value, plain.globalMean(picture));
  });

  it('means, squeezed or kept, of newer and older files', async () => {
    const expected = plain.globalMean(picture);
    const older = chain({ op: 'ReduceMean', attributes: { axes: [2, 3], keepdims: 0 } });
    expectSame(await valueOfChain(older), expected);
    const newer = chain({ op: 'ReduceMean', more: ['axes'] }, { op: 'Squeeze', more: ['axes'] });
    expectSame(await valueOfChain(newer, { axes: ints(-2, -1) }, 18), expected);
  });

  it('borders', async () => {
    const nodes = chain(
      { op: 'Pad', more: ['pads', 'value'] },
      { op: 'MaxPool', attributes: { kernel_shape: [1, 1] } },
    );
    const found = await valueOfChain(nodes, { pads: ints(0, 0, 1, 0, 0, 0, 0, 2), value: scalar(0.5) });
    expect(found.shape).toEqual([7, 8, 3]);
    expect(found.data.slice(0, 24)).toEqual(Array(24).fill(0.5));
    expectSame(
      { shape: [18], data: found.data.slice(24, 42) },
      { shape: [18], data: picture.data.slice(0, 18) },
    );
  });

  it('twice the size, nearest and linear', async () => {
    const scales = { shape: [4], values: [1, 1, 2, 2] };
    for (const mode of ['nearest', 'linear']) {
      const attributes = {
        mode,
        coordinate_transformation_mode: mode === 'nearest' ? 'asymmetric' : 'half_pixel',
      };
      const nodes = chain({ op: 'Resize', inputs: ['image', '', 'scales'], attributes });
      const { shape, data } = await valueOfChain(nodes, { scales });
      expect(shape).toEqual([12, 12, 3]);
      const at = (y: number, x: number) => picture.data[(y * 6 + x) * 3]!;
      // Place (2, 3) of the result lies at (0.75, 1.25) of the picture by half pixels.
      const linear = 0.25 * (0.75 * at(0, 1) + 0.25 * at(0, 2)) + 0.75 * (0.75 * at(1, 1) + 0.25 * at(1, 2));
      expect(data[(2 * 12 + 3) * 3]).toBeCloseTo(mode === 'nearest' ? at(1, 1) : linear, 5);
    }
  });
});

it('weights stored in every way give the same network', async () => {
  const w = plain.random([3, 3, 3, 4], 2);
  // Numbers that a half float holds exactly.
  const exact = { ...w, data: w.data.map((value) => Math.round(value * 64) / 64) };
  for (const as of ['raw', 'listed', 'float16', 'double'] as const) {
    const found = await valueOfChain(chain({ op: 'Conv', more: ['w'] }), { w: { ...filter(exact), as } });
    expectSame(found, plain.conv(picture, exact));
  }
  const counts = filter({ ...w, data: w.data.map((value) => Math.round((value + 1) * 100)) });
  const nodes: GivenNode[] = [
    { op: 'DequantizeLinear', inputs: ['q', 'scale', 'zero'], outputs: ['w'] },
    { op: 'Conv', inputs: ['image', 'w'], outputs: ['out'] },
  ];
  const zero: GivenTensor = { shape: [], values: [100], as: 'uint8' };
  const { value } = await run({
    nodes,
    initializers: { q: { ...counts, as: 'uint8' }, scale: scalar(0.01), zero },
  });
  const quantized = { ...w, data: w.data.map((x) => (Math.round((x + 1) * 100) - 100) * 0.01) };
  expectSame(value, plain.conv(picture, quantized));
});

it('constants are folded, dropout and identities are gone, a softmax stands beside the scores', async () => {
  const matrix = plain.random([3, 4], 7);
  const nodes: GivenNode[] = [
    {
      op: 'Constant',
      inputs: [],
      outputs: ['m'],
      attributes: { value: { shape: [3, 4], values: matrix.data } },
    },
    { op: 'GlobalAveragePool', inputs: ['image'], outputs: ['a'] },
    { op: 'Flatten', inputs: ['a'], outputs: ['b'] },
    { op: 'Dropout', inputs: ['b'], outputs: ['c'] },
    { op: 'Identity', inputs: ['c'], outputs: ['d'] },
    { op: 'MatMul', inputs: ['d', 'm'], outputs: ['e'] },
    { op: 'Softmax', inputs: ['e'], outputs: ['f'] },
  ];
  const { network, manifest } = await imported(onnxFile({ nodes }));
  expect(manifest.output).toEqual({ logits: 'e', probabilities: 'f' });
  expect(network.ops.map(({ kind }) => kind)).toEqual(['mean', 'reshape', 'dense', 'softmax']);
  const logits = plain.dense(plain.globalMean(picture), matrix);
  expectSame(await valueAt(network, picture), logits);
  expectSame(await valueAt(network, picture, 'f'), plain.softmax(logits));
  expect(network.resolve('d')).toBe(network.resolve('b'));
  network.dispose();
});
