import { beforeAll, describe, expect, it } from 'vitest';
import { withoutPools } from '../../../../scripts/models/without-pools.ts';
import { wasm } from '../../../support/backend.ts';
import { imported, openModel } from '../../../support/import.ts';
import { manifestOf, readModel } from '../../../support/models.ts';
import { type GivenNode, onnxFile } from '../../../support/onnx.ts';
import { filter } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(() => wasm());

const weights = Object.fromEntries(
  ['stem', 'a.0.conv1', 'a.0.conv2', 'a.1.conv1', 'a.1.conv2', 'head'].map((name, i) => [
    `${name}.weight`,
    filter(plain.random([3, 3, 3, 3], i + 1)),
  ]),
);

const conv = (name: string, input: string, output: string): GivenNode => ({
  op: 'Conv',
  inputs: [input, `${name}.weight`],
  outputs: [output],
  attributes: { pads: [1, 1, 1, 1] },
});
const then = (op: string, inputs: string[], output: string): GivenNode => ({ op, inputs, outputs: [output] });

/** A stem, two residual blocks, and a head; tensors named by `name` from what PyTorch's exporters call them. */
const residual = (name: (module: string, op: string, number: number) => string): GivenNode[] => {
  const stem = name('', 'Relu', 0);
  const [first, second] = [name('a/a.0', 'Relu', 1), name('a/a.1', 'Relu', 2)];
  return [
    conv('stem', 'image', name('stem', 'Conv', 0)),
    then('Relu', [name('stem', 'Conv', 0)], stem),
    conv('a.0.conv1', stem, name('a/a.0/conv1', 'Conv', 1)),
    conv('a.0.conv2', name('a/a.0/conv1', 'Conv', 1), name('a/a.0/conv2', 'Conv', 2)),
    then('Add', [name('a/a.0/conv2', 'Conv', 2), stem], name('a/a.0', 'Add', 1)),
    then('Relu', [name('a/a.0', 'Add', 1)], first),
    conv('a.1.conv1', first, name('a/a.1/conv1', 'Conv', 3)),
    conv('a.1.conv2', name('a/a.1/conv1', 'Conv', 3), name('a/a.1/conv2', 'Conv', 4)),
    then('Add', [name('a/a.1/conv2', 'Conv', 4), first], name('a/a.1', 'Add', 2)),
    then('Relu', [name('a/a.1', 'Add', 2)], second),
    conv('head', second, name('head', 'Conv', 5)),
    then('GlobalAveragePool', [name('head', 'Conv', 5)], 'mean'),
    then('Flatten', ['mean'], 'out'),
  ];
};

const layersOf = async (nodes: GivenNode[], initializers = weights, given = {}) => {
  const { manifest, network } = await imported(onnxFile({ nodes, initializers }), given);
  network.dispose();
  return manifest.layers;
};

describe('the layers of a network without a manifest', () => {
  const EXPECTED = [
    { name: 'stem', inputs: ['input'] },
    { name: 'a.0', inputs: ['stem'] },
    { name: 'a.1', inputs: ['a.0'] },
    { name: 'head', inputs: ['a.1'] },
    { name: 'logits', inputs: ['head'] },
  ];
  const inShort = (layers: { name: string; inputs: string[] }[]) =>
    layers.map(({ name, inputs }) => ({ name, inputs }));

  it('are the outputs of blocks, and what stands before and behind them, by the modules of the file', async () => {
    const layers = await layersOf(
      residual(
        (module, op, number) =>
          `${module === '' ? '' : `/${module}`}/${op}${number ? `_${number}` : ''}_output_0`,
      ),
    );
    expect(inShort(layers)).toEqual(EXPECTED);
    expect(layers.map(({ shape }) => shape)).toEqual([[6, 6, 3], [6, 6, 3], [6, 6, 3], [6, 6, 3], [3]]);
  });

  it('are named after their weights where the tensors have numbers only', async () => {
    const layers = await layersOf(residual((_module, op, number) => `${op.toLowerCase()}_${number}`));
    expect(inShort(layers)).toEqual(EXPECTED);
  });

  it('are named after the modules of their weights where convolutions are numbered', async () => {
    const nodes = residual((_module, op, number) =>
      op === 'Conv' ? `conv2d_${number}` : `${op.toLowerCase()}_${number}`,
    );
    const renamed = (name: string) =>
      name.replace(/^a\./, 'stages.1.blocks.').replace(/^stem/, 'stages.0.stem');
    const inner = nodes.map((node) => ({ ...node, inputs: node.inputs.map(renamed) }));
    const initializers = Object.fromEntries(
      Object.entries(weights).map(([name, value]) => [renamed(name), value]),
    );
    expect((await layersOf(inner, initializers)).map(({ name }) => name)).toEqual([
      'stages.0',
      'stages.1.blocks.0',
      'stages.1.blocks.1',
      'head',
      'logits',
    ]);
  });

  it('are numbered where nothing has a name', async () => {
    const names = new Map<string, string>();
    const nodes = residual((module, op, number) => {
      const key = `${module} ${op} ${number}`;
      names.set(key, names.get(key) ?? String(names.size + 100));
      return names.get(key)!;
    });
    const bare = Object.fromEntries(Object.values(weights).map((tensor, i) => [`w${i}`, tensor]));
    const renamed = nodes.map((node) => ({
      ...node,
      inputs: node.inputs.map((input) => {
        const at = Object.keys(weights).indexOf(input);
        return at < 0 ? input : `w${at}`;
      }),
    }));
    const layers = await layersOf(renamed, bare);
    expect(new Set(layers.map(({ name }) => name)).size).toBe(5);
    expect(layers.every(({ name }) => !/[/]|^(input|output)$/.test(name))).toBe(true);
  });

  it('are all convolutions of a plain network, each behind its activation, and the pools between', async () => {
    const nodes = [
      conv('stem', 'image', 'x'),
      then('LeakyRelu', ['x'], '/one/LeakyRelu_output_0'),
      {
        ...then('MaxPool', ['/one/LeakyRelu_output_0'], 'p'),
        attributes: { kernel_shape: [2, 2], strides: [2, 2] },
      },
      conv('head', 'p', '/two/Conv_output_0'),
      then('GlobalAveragePool', ['/two/Conv_output_0'], 'mean'),
    ];
    const layers = await layersOf(nodes);
    expect(layers.map(({ name, tensor }) => [name, tensor])).toEqual([
      ['one', '/one/LeakyRelu_output_0'],
      ['p', 'p'],
      ['two', '/two/Conv_output_0'],
      ['logits', 'mean:flat'],
    ]);
  });

  it('include those that the document names', async () => {
    const nodes = residual((module, op, number) => `/${module}/${op}_${number}_output_0`);
    const layers = await layersOf(nodes, weights, { layers: { inner: '/a/a.0/conv1/Conv_1_output_0' } });
    expect(layers.map(({ name }) => name)).toEqual(['stem', 'inner', 'a.0', 'a.1', 'head', 'logits']);
    expect(layers[2]!.inputs).toEqual(['stem', 'inner']);
  });

  it('take the name of a layer that would be chosen for its tensor', async () => {
    const nodes = residual((module, op, number) => `/${module}/${op}_${number}_output_0`);
    const layers = await layersOf(nodes, weights, { layers: { mine: 'a.1' } });
    expect(layers.map(({ name }) => name)).toEqual(['stem', 'a.0', 'mine', 'head', 'logits']);
  });

  it('are those of the bundled network, as its manifest has them', async () => {
    const { layers, hash, weightBytes, output } = await manifestOf('mini-inception');
    const { manifest } = await openModel('model.json', readModel('mini-inception'), { size: 96 });
    // Its manifest leaves out the pools.
    expect(manifest.layers.filter(({ name }) => name.startsWith('maxpool')).length).toBeGreaterThan(2);
    expect(withoutPools(manifest.layers)).toEqual(layers);
    expect(manifest).toMatchObject({ hash, weightBytes, output });
  });
});
