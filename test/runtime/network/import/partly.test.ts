import { beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../../src/base/input.ts';
import { compile } from '../../../../src/compiler/compile.ts';
import { tensorOf } from '../../../../src/runtime/network/names.ts';
import { wasm } from '../../../support/backend.ts';
import { codeOf, expectSame, faultOf, imported, valueAt } from '../../../support/import.ts';
import { CONV, CONV_FILTER, type GivenNode, oneConvolution } from '../../../support/onnx.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(() => wasm());

describe('an open size', () => {
  const open = { image: { shape: ['n', 3, 'h', 'w'] } };
  it('is what the document says, else 224, which is said', async () => {
    const { manifest, network } = await imported(oneConvolution({ inputs: open }), { size: 32 });
    expect(pictureFacts(manifest.input).size).toEqual([32, 32]);
    expect(manifest.assumed).not.toContain('size');
    network.dispose();
    const usual = await imported(oneConvolution({ inputs: open }));
    expect(pictureFacts(usual.manifest.input).size).toEqual([224, 224]);
    expect(usual.manifest.assumed).toContain('size');
    usual.network.dispose();
  });

  it('may differ from the training where nothing depends on it', async () => {
    const { manifest, network } = await imported(oneConvolution(), { size: [9, 12] });
    expect(manifest.layers.at(-1)!.shape).toEqual([7, 10, 4]);
    network.dispose();
    const flat: GivenNode[] = [
      { op: 'Flatten', inputs: ['image'], outputs: ['f'] },
      { op: 'Gemm', name: 'head', inputs: ['f', 'm'], outputs: ['out'] },
    ];
    const m = { shape: [108, 4], values: plain.random([108, 4], 3).data };
    const fault = await faultOf(() =>
      imported(oneConvolution({ nodes: flat, initializers: { m } }), { size: 9 }),
    );
    expect(fault.code).toBe('network-shapes');
    expect(fault.hint).toContain('size of picture');
  });
});

it('a shuffle written for one size of picture runs at another', async () => {
  const ints = (...values: number[]) => ({ shape: [values.length], values, as: 'int64' as const });
  const nodes: GivenNode[] = [
    { ...CONV, outputs: ['a'] },
    { op: 'Reshape', inputs: ['a', 'split'], outputs: ['b'] },
    { op: 'Transpose', inputs: ['b'], outputs: ['c'], attributes: { perm: [0, 2, 1, 3, 4] } },
    { op: 'Reshape', inputs: ['c', 'join'], outputs: ['d'] },
  ];
  const initializers = { w: CONV_FILTER, split: ints(1, 2, 2, 4, 4), join: ints(1, 4, 4, 4) };
  const { network } = await imported(oneConvolution({ nodes, initializers }), { size: [8, 7] });
  const picture = plain.random([8, 7, 3], 5);
  const straight = plain.conv(picture, plain.random([3, 3, 3, 4], 2));
  const data = straight.data.map((_, i) => straight.data[i - (i % 4) + [0, 2, 1, 3][i % 4]!]!);
  expectSame(await valueAt(network, picture), { shape: [6, 5, 4], data });
  network.dispose();
});

describe('an operation that is not supported', () => {
  const nodes: GivenNode[] = [
    { ...CONV, outputs: ['/stem/Conv_output_0'] },
    { op: 'Hardmax', name: 'mixing', inputs: ['/stem/Conv_output_0'], outputs: ['m'] },
    { op: 'Relu', inputs: ['m'], outputs: ['out'] },
  ];

  it('leaves what comes before usable, and is named where more is asked for', async () => {
    const { network, manifest } = await imported(oneConvolution({ nodes }));
    expect(manifest.unsupported).toEqual([{ op: 'Hardmax', node: 'mixing' }]);
    expect(manifest.layers.map(({ name }) => name)).toEqual(['stem']);
    for (const tensor of ['m', 'out']) {
      const fault = await faultOf(async () => network.resolve(tensor));
      expect(fault.code).toBe('unknown-network-op');
      expect(fault.message).toContain('`Hardmax` at `mixing`');
      expect(fault.hint).toContain('`stem`');
    }
    network.dispose();
  });

  it('leaves the last picture as what is given out, not what was made of it for that operation', async () => {
    const target = { shape: [3], values: [1, 4, 16], as: 'int64' as const };
    const tokens: GivenNode[] = [
      { ...CONV, outputs: ['stem'] },
      { op: 'Reshape', inputs: ['stem', 'target'], outputs: ['rows'] },
      { op: 'Hardmax', inputs: ['rows'], outputs: ['out'] },
    ];
    const initializers = { w: CONV_FILTER, target };
    const { network, manifest } = await imported(oneConvolution({ nodes: tokens, initializers }));
    expect(manifest.layers.map(({ tensor, shape }) => [tensor, shape])).toEqual([['stem', [4, 4, 4]]]);
    network.dispose();
  });

  it.each<[string, GivenNode[]]>([
    ['equation', [{ op: 'Einsum', inputs: ['a'], outputs: ['out'] }]],
    [
      'before it was optimized',
      [{ op: 'MultiHeadAttention', domain: 'com.microsoft', inputs: ['a'], outputs: ['out'] }],
    ],
    ['before it was quantized', [{ op: 'MatMulInteger', inputs: ['a', 's'], outputs: ['out'] }]],
    ['before it was quantized', [{ op: 'QuantizeLinear', inputs: ['a', 's'], outputs: ['out'] }]],
  ])('says what it is about: %s', async (words, rest) => {
    const initializers = { w: CONV_FILTER, s: { shape: [], values: [0.1] } };
    const model = oneConvolution({ nodes: [{ ...CONV, outputs: ['a'] }, ...rest], initializers });
    const { network, manifest } = await imported(model);
    network.dispose();
    expect(manifest.unsupported![0]!.reason).toContain(words);
    const text = JSON.stringify({
      networks: { net: { url: 'net.onnx', preprocess: 'raw' } },
      inputs: { photo: { image: 'dog-and-cat' } },
      interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
    });
    const { diagnostics } = compile(text, { net: { ...manifest, assumed: [] } });
    expect(diagnostics).toMatchObject([{ code: 'network-partly', pointer: '/networks/net' }]);
    expect(diagnostics[0]!.message).toContain(words);
  });

  it('refuses the network where nothing comes before', async () => {
    const alone: GivenNode[] = [{ op: 'Hardmax', name: 'mixing', inputs: ['image'], outputs: ['out'] }];
    const fault = await faultOf(() => imported(oneConvolution({ nodes: alone })));
    expect(fault.code).toBe('unknown-network-op');
    expect(fault.message).toContain('mixing');
    expect(fault.hint).toContain('Conv');
  });

  it('refuses a layer that the document names behind it', async () => {
    expect(await codeOf(oneConvolution({ nodes }), { layers: { last: 'out' } })).toBe('unknown-network-op');
    expect(await codeOf(oneConvolution({ nodes }), { layers: { last: 'nowhere' } })).toBe('unknown-tensor');
  });
});

describe('an operation that is written as it is while training', () => {
  const norm = ['scale', 'offset', 'mean', 'variance'];
  const four = (seed: number) => ({ shape: [4], values: plain.random([4], seed).data.map((x) => 2 + x) });
  const initializers = { w: CONV_FILTER, ...Object.fromEntries(norm.map((name, i) => [name, four(i)])) };
  const batchNorm = (more: Partial<GivenNode>): GivenNode[] => [
    { ...CONV, outputs: ['a'] },
    { op: 'BatchNormalization', name: 'norm', inputs: ['a', ...norm], outputs: ['out'], ...more },
  ];
  const trained = { attributes: { training_mode: 1 }, outputs: ['out', 'mean1', 'variance1'] };

  it('is computed as in use, which is said', async () => {
    const picture = plain.random([6, 6, 3], 5);
    const computed = async (more: Partial<GivenNode>) => {
      const { network, manifest } = await imported(oneConvolution({ nodes: batchNorm(more), initializers }));
      const value = await valueAt(network, picture);
      network.dispose();
      return { value, manifest };
    };
    const [inUse, training] = [await computed({}), await computed(trained)];
    expectSame(training.value, inUse.value);
    expect(inUse.manifest.training).toBeUndefined();
    expect(training.manifest.training).toBe('norm');
    const text = JSON.stringify({
      networks: { net: { url: 'net.onnx', preprocess: 'raw' } },
      inputs: { photo: { image: 'dog-and-cat' } },
      interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
    });
    const { diagnostics } = compile(text, { net: { ...training.manifest, assumed: [] } });
    expect(diagnostics).toMatchObject([{ code: 'network-training', pointer: '/networks/net' }]);
  });

  it('may say so by its further outputs, in old files, or by an input', async () => {
    const old = await imported(
      oneConvolution({ nodes: batchNorm({ outputs: trained.outputs }), initializers, version: 9 }),
    );
    expect(old.manifest.training).toBe('norm');
    old.network.dispose();
    const yes = { shape: [], values: [1] };
    const dropout: GivenNode[] = [
      { ...CONV, outputs: ['a'] },
      { op: 'Dropout', inputs: ['a', '', 'yes'], outputs: ['out'] },
    ];
    const dropped = await imported(oneConvolution({ nodes: dropout, initializers: { w: CONV_FILTER, yes } }));
    expect(dropped.manifest.training).toBe('out');
    dropped.network.dispose();
  });
});

describe('an operation of several outputs', () => {
  const axis = { axis: 1 };
  const sizes = { shape: [3], values: [1, 2, 1], as: 'int64' as const };

  it('gives each by its place, also where one is left out', async () => {
    const nodes: GivenNode[] = [
      { ...CONV, outputs: ['a'] },
      { op: 'Split', inputs: ['a', 'sizes'], outputs: ['', 'middle', 'last'], attributes: axis },
      { op: 'Concat', inputs: ['last', 'middle'], outputs: ['out'], attributes: axis },
    ];
    const { network } = await imported(oneConvolution({ nodes, initializers: { w: CONV_FILTER, sizes } }));
    const picture = plain.random([6, 6, 3], 5);
    const straight = plain.conv(picture, plain.random([3, 3, 3, 4], 2));
    const data = straight.data.filter((_, i) => i % 4 > 0);
    const swapped = data.map((_, i) => data[i - (i % 3) + [2, 0, 1][i % 3]!]!);
    expectSame(await valueAt(network, picture), { shape: [4, 4, 3], data: swapped });
    network.dispose();
  });

  it('is not supported where one is read that is not known', async () => {
    const nodes: GivenNode[] = [
      { ...CONV, outputs: ['stem'] },
      {
        op: 'MaxPool',
        name: 'pool',
        inputs: ['stem'],
        outputs: ['p', 'places'],
        attributes: { kernel_shape: [2, 2] },
      },
      { op: 'Cast', name: 'cast', inputs: ['places'], outputs: ['out'], attributes: { to: 1 } },
    ];
    const { network, manifest } = await imported(oneConvolution({ nodes }));
    expect(manifest.unsupported).toMatchObject([{ op: 'MaxPool', node: 'pool' }]);
    expect(network.resolve('p')).toBe('p');
    network.dispose();
  });
});

it('every tensor of the file is reachable by its own name, besides the layers', async () => {
  const nodes: GivenNode[] = [
    { ...CONV, outputs: ['a'] },
    { op: 'Identity', inputs: ['a'], outputs: ['b'] },
    { op: 'Softmax', inputs: ['b'], outputs: ['c'], attributes: { axis: 1 } },
  ];
  const { network } = await imported(oneConvolution({ nodes }));
  expect(['a', 'b', 'image', 'c'].map((name) => tensorOf(network, name))).toEqual(['a', 'a', 'image', 'c']);
  expect((await faultOf(async () => tensorOf(network, 'd'))).code).toBe('unknown-layer');
  network.dispose();
});
