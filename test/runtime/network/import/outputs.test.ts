import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { isOutput, tensorOf } from '../../../../src/runtime/network/names.ts';
import { wasm } from '../../../support/backend.ts';
import { codeOf, expectSame, faultOf, imported, valueAt } from '../../../support/import.ts';
import { functional, kernel } from '../../../support/keras.ts';
import { CONV, CONV_FILTER, type GivenNode, oneConvolution } from '../../../support/onnx.ts';
import * as plain from '../../../support/plain.ts';
import { graphModel, layersModel, weight } from '../../../support/tfjs.ts';

beforeAll(() => wasm());

const picture = plain.random([6, 6, 3], 9);

/** Diagnostics of a document with this network in place of its own: [code, pointer], the first word of each hint kept. */
function found(manifest: Awaited<ReturnType<typeof imported>>['manifest'], rest: object) {
  const text = JSON.stringify({
    networks: { net: { url: 'net.onnx', preprocess: 'raw' } },
    inputs: { photo: { image: 'dog-and-cat' } },
    interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
    ...rest,
  });
  return compile(text, { net: { ...manifest, assumed: [] } }).diagnostics;
}

/** What leads to an operation that nobody reads, in each format. */
const CUT: [string, ArrayBuffer | Record<string, ArrayBuffer>][] = [
  [
    'onnx',
    oneConvolution({
      nodes: [
        { ...CONV, outputs: ['stem'] },
        { op: 'Hardmax', name: 'mixing', inputs: ['stem'], outputs: ['mixed'] },
        { op: 'GlobalAveragePool', inputs: ['mixed'], outputs: ['out'] },
      ],
    }),
  ],
  [
    'tfjs-graph',
    graphModel(
      [
        {
          name: 'stem',
          op: 'Conv2D',
          input: ['image', 'w'],
          attr: { strides: { list: { i: ['1', '1', '1', '1'] } }, padding: { s: btoa('VALID') } },
        },
        { name: 'mixing', op: 'Hardmax', input: ['stem'] },
        { name: 'out', op: 'Relu', input: ['mixing'] },
      ],
      { w: weight(kernel) },
    ),
  ],
  [
    'tfjs-layers',
    layersModel(
      functional([
        ['Conv2D', { name: 'a', filters: 4, kernel_size: [3, 3], use_bias: false }],
        ['Hardmax', { name: 'b' }, ['a']],
        ['ReLU', { name: 'c' }, ['b']],
      ]),
      { 'a/kernel': weight(kernel) },
    ),
  ],
];

describe.each(CUT)('a network that is cut by an operation that cannot be computed (%s)', (_, files) => {
  it('has no output: no class axis, no labels, no scores', async () => {
    const { manifest, network } = await imported(files);
    expect(manifest).not.toHaveProperty('output');
    expect(manifest).toMatchObject({ labels: [], cut: { op: 'Hardmax' } });
    const [last] = manifest.layers.slice(-1);
    expect(isOutput(network, last!.tensor)).toBe(false);
    expect((await faultOf(async () => tensorOf(network, 'output'))).code).toBe('no-output');
    network.dispose();
  });

  it('keeps what comes before, with the same numbers', async () => {
    const { manifest, network } = await imported(files);
    const filters = files instanceof ArrayBuffer ? plain.random([3, 3, 3, 4], 2) : kernel;
    expectSame(await valueAt(network, picture, manifest.layers.at(-1)!.tensor), plain.conv(picture, filters));
    network.dispose();
  });

  it('has a diagnostic, with the operation and its place, wherever scores or classes are asked for', async () => {
    const { manifest, network } = await imported(files);
    network.dispose();
    const { node } = manifest.cut!;
    const last = manifest.layers.at(-1)!.name;
    const cases: [object, string][] = [
      [{ interface: bars('net/output/neuron') }, '/interface/content/of'],
      [{ interface: bars('net/logits/neuron') }, '/interface/content/of'],
      [{ params: [{ name: 'k', type: 'class' }] }, '/params/0'],
      [{ params: [{ name: 'k', type: 'class', value: 1 }] }, '/params/0'],
      [{ interface: towards('net/output/neuron') }, '/interface/content/to'],
      [{ interface: towards(`net/${last}/channel`, 'probability') }, '/interface/content/score'],
      [
        { interface: { type: 'featurevis', content: `net/${last}/channel/1`, render: LOGIT } },
        '/interface/render/objective',
      ],
    ];
    for (const [rest, pointer] of cases) {
      const faults = found(manifest, rest).filter(({ severity }) => severity === 'error');
      expect([rest, faults.map(({ code, pointer }) => [code, pointer])]).toEqual([
        rest,
        [['no-output', pointer]],
      ]);
      expect(faults[0]!.message).toContain(`\`Hardmax\` at \`${node}\``);
      expect(faults[0]!.hint).toContain(`\`${last}\``);
    }
  });

  it('lets its last layer be a target', async () => {
    const { manifest, network } = await imported(files);
    network.dispose();
    const last = manifest.layers.at(-1)!.name;
    const faults = found(manifest, { interface: towards(`net/${last}/channel`) });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const bars = (of: string) => ({ type: 'infovis', mark: 'bars', content: { type: 'activation', of } });
const towards = (to: string, score = 'logit') => ({
  type: 'infovis',
  mark: 'matrix',
  content: { type: 'attribution', from: 'net/input/channel', to, score },
});
const LOGIT = { objective: { type: 'logit', index: 0 } };

const head = (name: string): GivenNode => ({
  op: 'Gemm',
  name,
  inputs: ['flat', `${name}.weight`],
  outputs: [name],
});
const matrix = (units: number) => ({ shape: [4, units], values: plain.random([4, units], units).data });

/** A convolution with two heads, of five and of three scores. */
const twoHeads = (rest: GivenNode[] = [], outputs = ['first', 'second']) =>
  oneConvolution({
    nodes: [
      { ...CONV, outputs: ['stem'] },
      { op: 'GlobalAveragePool', inputs: ['stem'], outputs: ['mean'] },
      { op: 'Flatten', inputs: ['mean'], outputs: ['flat'] },
      head('first'),
      head('second'),
      ...rest,
    ],
    initializers: { w: CONV_FILTER, 'first.weight': matrix(5), 'second.weight': matrix(3) },
    outputs,
  });

const SHARES: GivenNode = { op: 'Softmax', inputs: ['second'], outputs: ['shares'], attributes: { axis: 1 } };

describe('a file that gives out several things', () => {
  const taken = async (files: ArrayBuffer, given = {}) => {
    const { manifest, network } = await imported(files, given);
    const scores = await valueAt(network, picture);
    network.dispose();
    return { manifest, scores };
  };
  const expected = (units: number) => {
    const conv = plain.conv(picture, plain.random([3, 3, 3, 4], 2));
    const mean = [0, 1, 2, 3].map(
      (c) => conv.data.filter((_, i) => i % 4 === c).reduce((a, b) => a + b) / 16,
    );
    const { values } = matrix(units);
    const data = Array.from({ length: units }, (_, i) =>
      mean.reduce((sum, value, c) => sum + value * values[c * units + i]!, 0),
    );
    return { shape: [units], data };
  };

  it('has the first list taken for its output, which is said', async () => {
    const { manifest, scores } = await taken(twoHeads());
    expectSame(scores, expected(5));
    expect(manifest).toMatchObject({ outputs: ['first', 'second'], output: { logits: 'first' } });
    expect(manifest.labels).toHaveLength(5);
    const text = JSON.stringify({
      networks: { net: { url: 'net.onnx', preprocess: 'raw' } },
      interface: bars('net/output/neuron'),
    });
    const { diagnostics } = compile(text, { net: manifest });
    const [said] = diagnostics.filter(({ code }) => code === 'output-assumed');
    expect(said).toMatchObject({ severity: 'warning', pointer: '/networks/net' });
    expect(said!.message).toMatch(/`first`.*`second`/);
  });

  it('has what ends in a softmax taken before', async () => {
    const { manifest, scores } = await taken(twoHeads([SHARES], ['first', 'shares']));
    expectSame(scores, expected(3));
    expect(manifest.outputs).toEqual(['shares', 'first']);
  });

  it('has that taken which the document names, by the name of the file or of its scores', async () => {
    for (const output of ['second', 'shares']) {
      const { manifest, scores } = await taken(twoHeads([SHARES], ['first', 'shares']), { output });
      expectSame(scores, expected(3));
      expect(manifest.assumed).not.toContain('output');
      expect(manifest.labels).toHaveLength(3);
    }
    const { manifest, scores } = await taken(twoHeads([SHARES], ['first', 'shares']), { output: 'first' });
    expectSame(scores, expected(5));
    expect(manifest.output).toEqual({
      logits: 'first',
      probabilities: 'first:softmax',
      activation: 'softmax',
    });
  });

  it('has no choice where it gives out scores and their shares', async () => {
    const { manifest } = await taken(twoHeads([SHARES], ['second', 'shares']));
    expect(manifest).not.toHaveProperty('outputs');
    expect(manifest.assumed).not.toContain('output');
    expect(manifest.output).toEqual({ logits: 'second', probabilities: 'shares', activation: 'softmax' });
  });

  it('refuses a name that it has not, and has no output where the chosen one cannot be computed', async () => {
    expect(await codeOf(twoHeads(), { output: 'third' })).toBe('unknown-tensor');
    const odd: GivenNode = { op: 'Hardmax', name: 'mixing', inputs: ['second'], outputs: ['third'] };
    const { manifest, network } = await imported(twoHeads([odd], ['first', 'third']), { output: 'third' });
    network.dispose();
    expect(manifest.cut).toEqual({ op: 'Hardmax', node: 'mixing' });
    expect(manifest.output).toBeUndefined();
  });
});
