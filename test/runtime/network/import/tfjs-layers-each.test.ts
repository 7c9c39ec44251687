import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { expectSame } from '../../../support/import.ts';
import { bias, functional, kernel, type Layer, picture, run, sequential } from '../../../support/keras.ts';
import * as plain from '../../../support/plain.ts';
import { type GivenWeight, list, weight } from '../../../support/tfjs.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

it('numbers among the tensors that a layer reads', async () => {
  const tensor = { class_name: '__keras_tensor__', config: { keras_history: ['image', 0, 0] } };
  const model = functional([['Add'], ['Multiply', {}, ['a']]], 3);
  const [, add, multiply] = model.config.layers as { inbound_nodes: unknown[] }[];
  add!.inbound_nodes = [{ args: [tensor, 3] }];
  multiply!.inbound_nodes = [{ args: [0.5, { ...tensor, config: { keras_history: ['a', 0, 0] } }] }];
  expectSame(
    (await run(model)).value,
    plain.map(picture, (x) => (x + 3) / 2),
  );
});

describe('layers', () => {
  const depthwise = plain.random([3, 3, 3, 2], 4);
  const pointwise = plain.random([1, 1, 6, 4], 6);
  const each = (x: plain.Plain) => plain.conv(x, { ...depthwise, shape: [3, 3, 1, 6] }, { groups: 3 });
  const cases: [string, Layer[], plain.Plain, Record<string, GivenWeight>?][] = [
    ['Rescaling', [['Rescaling', { scale: 2, offset: -1 }]], plain.map(picture, (x) => 2 * x - 1)],
    [
      'Rescaling by channel',
      [['Rescaling', { scale: [1, 2, 3], offset: 0 }]],
      plain.map(picture, (x, k) => x * (k + 1)),
    ],
    [
      'Normalization',
      [['Normalization', { mean: [[[[0.1, 0.2, 0.3]]]], variance: [[[[4, 1, 0.25]]]] }]],
      plain.map(picture, (x, k) => (x - [0.1, 0.2, 0.3][k]!) / [2, 1, 0.5][k]!),
    ],
    [
      'ReLU',
      [['ReLU', { max_value: 0.5, negative_slope: 0, threshold: 0 }]],
      plain.map(picture, (x) => Math.min(Math.max(x, 0), 0.5)),
    ],
    ['ELU', [['ELU', { alpha: 1 }]], plain.map(picture, (x) => (x > 0 ? x : Math.expm1(x)))],
    [
      'Activation',
      [['Activation', { activation: 'hard_silu' }]],
      plain.map(picture, (x) => x * Math.min(Math.max(x / 6 + 0.5, 0), 1)),
    ],
    [
      'Activation swish',
      [['Activation', { activation: 'swish' }]],
      plain.map(picture, (x) => x / (1 + Math.exp(-x))),
    ],
    [
      'MaxPooling2D',
      [['MaxPooling2D', { pool_size: [2, 2], strides: null, padding: 'valid' }]],
      plain.pool(picture, 2, 2, [0, 0, 0, 0], plain.largest),
    ],
    [
      'AveragePooling2D',
      [['AveragePooling2D', { pool_size: 3, strides: 1, padding: 'same' }]],
      plain.pool(picture, 3, 1, [1, 1, 1, 1], plain.meanInside),
    ],
    [
      'GlobalAveragePooling2D, kept',
      [['GlobalAveragePooling2D', { keepdims: true }], ['Flatten']],
      plain.globalMean(picture),
    ],
    [
      'DepthwiseConv2D',
      [['DepthwiseConv2D', { use_bias: false, padding: 'valid' }]],
      each(picture),
      { 'a/depthwise_kernel': weight(depthwise) },
    ],
    [
      'SeparableConv2D',
      [['SeparableConv2D', { padding: 'valid', activation: 'relu' }]],
      plain.relu(plain.conv(each(picture), pointwise, { bias })),
      {
        'a/depthwise_kernel': weight(depthwise),
        'a/pointwise_kernel': weight(pointwise),
        'a/bias': list(bias),
      },
    ],
    [
      'ZeroPadding2D and a convolution',
      [
        [
          'ZeroPadding2D',
          {
            padding: [
              [1, 0],
              [0, 2],
            ],
          },
        ],
        ['Conv2D', { use_bias: false }],
      ],
      plain.conv(picture, kernel, { pads: [1, 0, 0, 2] }),
      { 'b/kernel': weight(kernel) },
    ],
    [
      'Cropping2D',
      [
        [
          'Cropping2D',
          {
            cropping: [
              [1, 2],
              [0, 3],
            ],
          },
        ],
      ],
      { shape: [3, 3, 3], data: [1, 2, 3].flatMap((y) => picture.data.slice(y * 18, y * 18 + 9)) },
    ],
    [
      'Permute and Reshape',
      [['Reshape', { target_shape: [36, 3] }], ['Permute', { dims: [2, 1] }], ['Flatten']],
      { shape: [108], data: plain.channelsFirst(picture) },
    ],
  ];
  it.each(cases)('%s', async (_name, layers, expected, weights = {}) => {
    expectSame((await run(sequential(layers), weights)).value, expected);
  });
});
