import { describe, expect, it } from 'vitest';
import type { DraftOp } from '../../../../src/runtime/network/import/blueprint.ts';
import { describeFiles } from '../../../../src/runtime/network/import/describe.ts';
import { readModelFiles } from '../../../../src/runtime/network/import/files.ts';
import { Node } from '../../../../src/runtime/network/import/onnx/node.ts';
import { readFrom } from '../../../support/import.ts';
import { functional, kernel } from '../../../support/keras.ts';
import { readFrom as readFolder } from '../../../support/models.ts';
import * as plain from '../../../support/plain.ts';
import { type GivenGraphNode, graphModel, ints, layersModel, text, weight } from '../../../support/tfjs.ts';

const FOLDER = new URL('../../../fixtures/blocks/', import.meta.url);

async function layersOf(file: string, read: (file: string) => Promise<ArrayBuffer>) {
  const files = await readModelFiles(file, read);
  const { manifest, blueprint } = await describeFiles(files, file, { preprocess: 'raw' });
  const kinds = new Map(blueprint.ops.map(({ name, kind }: DraftOp) => [name, kind]));
  return { layers: manifest.layers, kindOf: (tensor: string) => kinds.get(tensor) };
}

/** The layers by the modules of `make.py`, and what computes each last: a sum's may be its activation. */
const EXPECTED: Record<string, string[]> = {
  resnet: ['conv1', 'maxpool', 'layer1.0', 'layer1.1', 'layer2.0', 'layer2.1', 'fc'],
  mobilenet: [...[0, 1, 2, 3, 4, 5, 6].map((i) => `features.${i}`), 'classifier'],
  densenet: [
    ...['relu0', 'pool0', 'denseblock1', 'transition1', 'denseblock2'].map((name) => `features.${name}`),
    'classifier',
  ],
  efficientnet: [
    ...['0', '1', '2.0', '2.1', '3.0', '3.1', '4'].map((name) => `features.${name}`),
    'classifier',
  ],
  convnext: [...['0', '1.0', '1.1', '2', '3.0', '3.1'].map((name) => `features.${name}`), 'classifier'],
  googlenet: ['conv1', 'maxpool1', 'inception3a', 'inception3b', 'maxpool3', 'inception4a', 'fc'],
};
const BLOCKS: Record<string, [kind: string, names: string[]]> = {
  resnet: ['relu', ['layer1.0', 'layer1.1', 'layer2.0', 'layer2.1']],
  mobilenet: ['add', ['features.1', 'features.3', 'features.5']],
  densenet: ['concat', ['features.denseblock1', 'features.denseblock2']],
  efficientnet: ['add', ['features.1', 'features.2.1', 'features.3.1']],
  convnext: ['add', ['features.1.0', 'features.1.1', 'features.3.0', 'features.3.1']],
  googlenet: ['concat', ['inception3a', 'inception3b', 'inception4a']],
};

describe('the layers of networks of blocks', () => {
  it.each(
    Object.keys(EXPECTED).flatMap((network) => [
      [network, 'script'],
      [network, 'dynamo'],
    ]),
  )('%s, by the exporter of %s, are called by their modules', async (network, exporter) => {
    const file = `${network}.${exporter}.onnx`;
    const { layers, kindOf } = await layersOf(file, readFolder(FOLDER));
    expect(layers.map(({ name }) => name)).toEqual(EXPECTED[network]);
    expect(layers.map(({ inputs }) => inputs)).toEqual(
      ['input', ...EXPECTED[network]!.slice(0, -1)].map((name) => [name]),
    );
    const [kind, names] = BLOCKS[network]!;
    const blocks = layers.filter(({ name }) => names.includes(name));
    expect(blocks.map(({ tensor }) => kindOf(tensor))).toEqual(names.map(() => kind));
  });
});

const w = weight(kernel);
const w4 = weight(plain.random([3, 3, 4, 4], 5));

describe('block outputs in the formats of TensorFlow', () => {
  it('sums with their activations, and pools, of a layers model', async () => {
    const conv = { filters: 4, kernel_size: [3, 3], padding: 'same', use_bias: false };
    const model = functional([
      ['Conv2D', { ...conv, name: 'conv1_conv' }],
      ['MaxPooling2D', { name: 'pool1_pool', pool_size: [2, 2] }, ['conv1_conv']],
      ['Conv2D', { ...conv, name: 'conv2_block1_1_conv' }, ['pool1_pool']],
      ['Add', { name: 'conv2_block1_add' }, ['pool1_pool', 'conv2_block1_1_conv']],
      ['ReLU', { name: 'conv2_block1_out' }, ['conv2_block1_add']],
      ['Conv2D', { ...conv, name: 'conv2_block2_1_conv' }, ['conv2_block1_out']],
      ['Concatenate', { name: 'conv2_block2_concat' }, ['conv2_block1_out', 'conv2_block2_1_conv']],
      ['GlobalAveragePooling2D', { name: 'avg_pool' }, ['conv2_block2_concat']],
    ]);
    for (const layer of model.config.layers.slice(1) as { name: string; config: { name: string } }[]) {
      layer.name = layer.config.name;
    }
    model.config.output_layers = [['avg_pool', 0, 0]];
    const names = ['conv2_block1_1_conv', 'conv2_block2_1_conv'];
    const weights = {
      'conv1_conv/kernel': w,
      ...Object.fromEntries(names.map((name) => [`${name}/kernel`, w4])),
    };
    const { layers } = await layersOf('model.json', readFrom(layersModel(model, weights)));
    expect(layers.map(({ name }) => name)).toEqual([
      'conv1_conv',
      'pool1_pool',
      'conv2_block1_out',
      'conv2_block2_concat',
      'logits',
    ]);
  });

  it('sums with their activations, and pools, of a graph model', async () => {
    const strides = ints(1, 1, 1, 1);
    const conv = (name: string, input: string, filter = 'w4'): GivenGraphNode => ({
      name: `${name}/Conv2D`,
      op: 'Conv2D',
      input: [input, filter],
      attr: { strides, padding: text('SAME') },
    });
    const two = ints(1, 2, 2, 1);
    const nodes: GivenGraphNode[] = [
      conv('stem', 'image', 'w'),
      {
        name: 'pool/MaxPool',
        op: 'MaxPool',
        input: ['stem/Conv2D'],
        attr: { ksize: two, strides: two, padding: text('VALID') },
      },
      conv('unit_1/conv', 'pool/MaxPool'),
      { name: 'unit_1/add', op: 'AddV2', input: ['pool/MaxPool', 'unit_1/conv/Conv2D'] },
      { name: 'unit_1/Relu', op: 'Relu', input: ['unit_1/add'] },
      conv('unit_2/conv', 'unit_1/Relu'),
      { name: 'unit_2/add', op: 'AddV2', input: ['unit_1/Relu', 'unit_2/conv/Conv2D'] },
      conv('head', 'unit_2/add'),
    ];
    const { layers } = await layersOf('model.json', readFrom(graphModel(nodes, { w, w4 })));
    expect(layers.map(({ name, tensor }) => [name, tensor])).toEqual([
      ['stem', 'stem/Conv2D'],
      ['pool', 'pool/MaxPool'],
      ['unit_1', 'unit_1/Relu'],
      ['unit_2', 'unit_2/add'],
      ['head', 'head/Conv2D'],
    ]);
  });
});

describe('the module of an operation', () => {
  const scopes = 'pkg.torch.onnx.name_scopes';
  it.each<[string, { key: string; value: string }[], string | undefined]>([
    ['of the names around it', [{ key: scopes, value: "['', 'layer1', 'layer1.0', 'add']" }], 'layer1.0'],
    ['of none', [{ key: scopes, value: "['', 'add']" }], ''],
    ['whose name has a quote', [{ key: scopes, value: `['', "it's", 'add']` }], "it's"],
    [
      'with its classes',
      [
        {
          key: 'namespace',
          value: ': m.ResNet/layer1: torch.nn.Sequential/layer1.0: m.Block/add: aten.add.Tensor',
        },
      ],
      'layer1.0',
    ],
    ['that nothing says', [{ key: 'other', value: 'x' }], undefined],
  ])('%s', (_, metadata, expected) => {
    expect(new Node({ metadata }, 1).module).toBe(expected);
  });
});
