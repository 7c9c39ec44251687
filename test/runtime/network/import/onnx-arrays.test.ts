import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { expectSame, imported, valueAt } from '../../../support/import.ts';
import { type GivenNode, type GivenTensor, onnxFile } from '../../../support/onnx.ts';
import { chain, filter, ints, list, picture, run, scalar, valueOfChain } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

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

  it('borders as PyTorch computes them: amounts of each axis, the last one first', async () => {
    const nodes: GivenNode[] = [
      { op: 'Reshape', inputs: ['amounts', 'pairs'], outputs: ['p'] },
      { op: 'Slice', inputs: ['p', 'last', 'beyond', 'rows', 'back'], outputs: ['q'] },
      { op: 'Transpose', inputs: ['q'], outputs: ['r'], attributes: { perm: [1, 0] } },
      { op: 'Reshape', inputs: ['r', 'all'], outputs: ['pads'] },
      { op: 'Pad', inputs: ['image', 'pads'], outputs: ['out'] },
    ];
    const { value } = await run({
      nodes,
      initializers: {
        amounts: ints(0, 2, 1, 0, 0, 0, 0, 0),
        pairs: ints(-1, 2),
        last: ints(-1),
        beyond: ints(-1e15),
        rows: ints(0),
        back: ints(-1),
        all: ints(-1),
      },
    });
    expect(value.shape).toEqual([7, 8, 3]);
    expect(value.data.slice(0, 24)).toEqual(Array(24).fill(0));
    expectSame(
      { shape: [18], data: value.data.slice(24, 42) },
      { shape: [18], data: picture.data.slice(0, 18) },
    );
  });

  it('borders of a picture whose channels the file has put last', async () => {
    const nodes = chain(
      { op: 'Transpose', attributes: { perm: [0, 2, 3, 1] } },
      { op: 'Pad', more: ['pads'] },
      { op: 'Transpose', attributes: { perm: [0, 3, 1, 2] } },
      { op: 'MaxPool', attributes: { kernel_shape: [1, 1] } },
    );
    const found = await valueOfChain(nodes, { pads: ints(0, 1, 0, 0, 0, 0, 2, 0) });
    expect(found.shape).toEqual([7, 8, 3]);
    expect(found.data.slice(0, 24)).toEqual(Array(24).fill(0));
  });

  it('the length of the channels over all positions', async () => {
    const norm = chain({ op: 'ReduceL2', more: ['axes'] }, { op: 'Squeeze', more: ['axes'] });
    const sums = plain.globalMean(plain.map(picture, (x) => x * x * 36));
    expectSame(await valueOfChain(norm, { axes: ints(2, 3) }, 18), plain.map(sums, Math.sqrt));
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

  it.each([
    ['edge', [0, 0, 1, 2, 3, 4, 5, 5]],
    ['reflect', [1, 0, 1, 2, 3, 4, 5, 4]],
  ])('borders that repeat the picture: %s', async (mode, columns) => {
    const nodes = chain({ op: 'Pad', more: ['pads'], attributes: { mode } });
    const found = await valueOfChain(nodes, { pads: ints(0, 0, 0, 1, 0, 0, 0, 1) });
    const row = columns.flatMap((x) => [...picture.data.slice(3 * x, 3 * x + 3)]);
    expect(found.shape).toEqual([6, 8, 3]);
    expectSame({ shape: [24], data: found.data.slice(0, 24) }, { shape: [24], data: row });
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

it('weights quantized a filter at a time, or by another axis, are multiplied out', async () => {
  const w = plain.random([3, 3, 3, 4], 2);
  const counts = { ...w, data: w.data.map((value) => Math.round((value + 1) * 100)) };
  const nodes = (attributes: NonNullable<GivenNode['attributes']>): GivenNode[] => [
    { op: 'DequantizeLinear', inputs: ['q', 'scale', 'zero'], outputs: ['w'], attributes },
    { op: 'Conv', inputs: ['image', 'w'], outputs: ['out'] },
  ];
  const initializers = { q: { ...filter(counts), as: 'uint8' as const } };
  const read = async (axis: number, scales: number[], zeros: number[]) => {
    const zero: GivenTensor = { shape: [zeros.length], values: zeros, as: 'uint8' };
    const more = { scale: list(scales), zero };
    return (await run({ nodes: nodes({ axis }), initializers: { ...initializers, ...more } })).value;
  };
  // Stored [out, in, height, width]; `plain` has [height, width, in, out].
  const scales = [0.01, 0.02, 0.03, 0.04];
  const zeros = [100, 90, 80, 70];
  const byFilter = counts.data.map((count, i) => (count - zeros[i % 4]!) * scales[i % 4]!);
  expectSame(await read(0, scales, zeros), plain.conv(picture, { ...w, data: byFilter }));
  const input = (i: number) => Math.floor(i / 4) % 3;
  const byInput = counts.data.map((count, i) => (count - zeros[input(i)]!) * scales[input(i)]!);
  const three = await read(1, scales.slice(0, 3), zeros.slice(0, 3));
  expectSame(three, plain.conv(picture, { ...w, data: byInput }));
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
  expect(manifest.output).toEqual({ logits: 'e', probabilities: 'f', activation: 'softmax' });
  expect(network.ops.map(({ kind }) => kind)).toEqual(['mean', 'reshape', 'dense', 'softmax']);
  const logits = plain.dense(plain.globalMean(picture), matrix);
  expectSame(await valueAt(network, picture), logits);
  expectSame(await valueAt(network, picture, 'f'), plain.softmax(logits));
  expect(network.resolve('d')).toBe(network.resolve('b'));
  network.dispose();
});
