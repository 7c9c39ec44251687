import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../../src/base/input.ts';
import { wasm } from '../../../support/backend.ts';
import { node, picture, run, filters as w, window } from '../../../support/graph-run.ts';
import { expectSame, faultOf, imported, valueAt } from '../../../support/import.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, list, texts, weight } from '../../../support/tfjs.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const bias = plain.random([4], 3).data;

describe('several outputs of an operation', () => {
  it('are read by their numbers', async () => {
    const nodes = [
      node('rows', 'Unpack', ['image'], { num: { i: '6' }, axis: { i: '1' } }),
      node('out', 'AddV2', ['rows:1', 'rows:5']),
    ];
    const { value } = await run(nodes);
    const row = (i: number) => picture.data.slice(18 * i, 18 * (i + 1));
    expectSame(value, { shape: [6, 3], data: row(1).map((x, i) => x + row(5)[i]!) });
  });

  it.each([
    ['TopKV2', 'top:1'],
    ['Switch', 'top:1'],
    ['FusedBatchNormV3', 'top:3'],
  ])('of %s are a fault at their place, in words of the format', async (op, read) => {
    const nodes = [
      node('conv', 'Conv2D', ['image', 'w'], window('SAME')),
      node('top', op, ['conv', 'one', 'one', 'one', 'one']),
      node('out', 'AddV2', [read, 'conv']),
    ];
    const { manifest, network } = await imported(
      graphModel(nodes, { w: weight(w), one: list([1, 1, 1, 1]) }),
    );
    network.dispose();
    expect(manifest.unsupported).toMatchObject([{ op, node: 'top' }]);
    expect(manifest.layers).toHaveLength(1);
  });

  it('of the first operation of all are a fault that names no operation of another format', async () => {
    const nodes = [node('top', 'TopKV2', ['image']), node('out', 'Relu', ['top:1'])];
    const fault = await faultOf(() => imported(graphModel(nodes, {})));
    expect(fault).toMatchObject({ code: 'unknown-network-op' });
    expect(fault.hint).toContain('`Conv2D`');
  });
});

describe('files of old converters', () => {
  const open = (shape: unknown) => [
    { name: 'image', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape } } },
  ];
  it.each([{}, { dim: [] }, { unknownRank: true }])('with a picture of the shape %o', async (shape) => {
    const nodes = [node('out', 'Conv2D', ['image', 'w'], window('VALID'))];
    const { network, manifest } = await imported(graphModel(nodes, { w: weight(w) }, open(shape)), {
      size: 6,
    });
    expectSame(await valueAt(network, picture), plain.conv(picture, w));
    expect(manifest.unsupported).toBeUndefined();
    network.dispose();
  });

  it.each([undefined, {}, null])('with a single number of the shape %o', async (shape) => {
    const nodes = [node('out', 'Mul', ['image', 'two'])];
    const files = graphModel(nodes, { two: { shape: [], values: [2] } });
    const model = JSON.parse(new TextDecoder().decode(files['model.json']));
    model.weightsManifest[0].weights[0].shape = shape;
    const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(model))).buffer;
    const { network } = await imported({ ...files, 'model.json': bytes });
    expectSame(
      await valueAt(network, picture),
      plain.map(picture, (x) => 2 * x),
    );
    network.dispose();
  });
});

it('a picture of whole numbers is cast, other numbers are not cut to whole ones', async () => {
  const whole = [
    {
      name: 'image',
      op: 'Placeholder',
      attr: {
        dtype: { type: 'DT_INT32' },
        shape: { shape: { dim: [-1, 6, 6, 3].map((size) => ({ size })) } },
      },
    },
  ];
  const cast = (type: string) => ({ DstT: { type } });
  const nodes = [
    node('wide', 'Cast', ['image'], cast('DT_INT64')),
    node('floats', 'Cast', ['wide'], cast('DT_FLOAT')),
    node('out', 'Conv2D', ['floats', 'w'], window('VALID')),
  ];
  const { network, manifest } = await imported(graphModel(nodes, { w: weight(w) }, whole));
  expect(pictureFacts(manifest.input).preprocess).toMatchObject({ scale: 1, mean: [0, 0, 0] });
  expectSame(await valueAt(network, picture), plain.conv(picture, w));
  network.dispose();
  const cut = [
    node('conv', 'Conv2D', ['image', 'w'], window('VALID')),
    node('out', 'Cast', ['conv'], cast('DT_INT32')),
  ];
  const partly = await imported(graphModel(cut, { w: weight(w) }));
  expect(partly.manifest.unsupported).toMatchObject([{ op: 'Cast', node: 'out' }]);
});

describe('a rectifier with slopes', () => {
  const slopes = plain.random([1, 1, 4], 7);
  const weights = { w: weight(w), b: list(bias), s: weight(slopes) };
  const expected = () =>
    plain.map(plain.conv(picture, w, { bias, pads: [1, 1, 1, 1] }), (x, k) =>
      x > 0 ? x : x * slopes.data[k]!,
    );

  it('is one operation, or fused with a convolution', async () => {
    const fused = window('SAME', 1, { fused_ops: texts('BiasAdd', 'Prelu') });
    const one = await run([node('out', '_FusedConv2D', ['image', 'w', 'b', 's'], fused)], weights);
    expectSame(one.value, expected());
    const apart = [
      node('conv', 'Conv2D', ['image', 'w'], window('SAME')),
      node('biased', 'BiasAdd', ['conv', 'b']),
      node('out', 'Prelu', ['biased', 's']),
    ];
    expectSame((await run(apart, weights)).value, expected());
  });

  it('is fused without a bias, and with a convolution of each channel', async () => {
    const attr = window('VALID', 1, { fused_ops: texts('Prelu') });
    const d = plain.random([3, 3, 3, 1], 4);
    const s = plain.random([3], 8);
    const nodes = [node('out', 'FusedDepthwiseConv2dNative', ['image', 'd', 's'], attr)];
    const { value } = await run(nodes, { d: weight(d), s: weight(s) });
    const linear = plain.conv(picture, { ...d, shape: [3, 3, 1, 3] }, { groups: 3 });
    expectSame(
      value,
      plain.map(linear, (x, k) => (x > 0 ? x : x * s.data[k]!)),
    );
  });
});

it('borders of channels', async () => {
  const amounts = { shape: [4, 2], values: [0, 0, 0, 0, 0, 0, 1, 2], as: 'int32' as const };
  const { value } = await run([node('out', 'Pad', ['image', 'amounts'])], { amounts });
  const data = Array.from({ length: 36 }, (_, i) => [
    0,
    ...picture.data.slice(3 * i, 3 * i + 3),
    0,
    0,
  ]).flat();
  expectSame(value, { shape: [6, 6, 6], data });
});
