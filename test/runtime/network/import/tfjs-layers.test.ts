import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFacts } from '../../../../src/base/input.ts';
import { wasm } from '../../../support/backend.ts';
import { expectSame, faultOf } from '../../../support/import.ts';
import {
  bias,
  functional,
  INPUT,
  kernel,
  type Layer,
  picture,
  run,
  sequential,
} from '../../../support/keras.ts';
import * as plain from '../../../support/plain.ts';
import { list, weight } from '../../../support/tfjs.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

const norm = plain.randomNorm(4, 5);
const normWeights = (name: string) => ({
  [`${name}/gamma`]: list(norm.scale),
  [`${name}/beta`]: list(norm.offset),
  [`${name}/moving_mean`]: list(norm.mean),
  [`${name}/moving_variance`]: list(norm.variance),
});

describe('a sequential model', () => {
  const layers: Layer[] = [
    ['Conv2D', { padding: 'same', strides: [2, 2], use_bias: false, activation: 'linear' }],
    ['BatchNormalization', { epsilon: 1e-3 }],
    ['LeakyReLU', { alpha: 0.1 }],
    ['Dropout', { rate: 0.5 }],
    ['GlobalAveragePooling2D'],
    ['Dense', { activation: 'softmax' }],
  ];
  const matrix = plain.random([4, 5], 8);
  const weights = {
    'a/kernel': weight(kernel),
    ...normWeights('b'),
    'f/kernel': weight(matrix),
    'f/bias': list(plain.random([5], 9).data),
  };

  it('gives its scores and its probabilities', async () => {
    const { value, kinds, manifest } = await run(sequential(layers), weights);
    // Rows and columns: 6 of them in steps of 2 by windows of 3 need one zero at the end.
    const x = plain.batchNorm(plain.conv(picture, kernel, { stride: 2, pads: [0, 1, 0, 1] }), norm);
    const leaky = plain.map(x, (value) => (value > 0 ? value : 0.1 * value));
    const logits = plain.dense(plain.globalMean(leaky), matrix, plain.random([5], 9).data);
    expect(kinds).toEqual(['conv', 'elementwise', 'mean', 'dense']);
    expectSame(value, logits);
    expectSame(
      (await run(sequential(layers), weights, manifest.output!.probabilities)).value,
      plain.softmax(logits),
    );
  });

  it('may say the size of its pictures at its first layer', async () => {
    const { config } = sequential(layers);
    const [, first, ...rest] = config.layers;
    const shaped = { ...first!, config: { ...first!.config, batch_input_shape: [null, 6, 6, 3] } };
    const { manifest } = await run(
      { class_name: 'Sequential', config: { layers: [shaped, ...rest] } },
      weights,
    );
    expect(pictureFacts(manifest.input).size).toEqual([6, 6]);
    expect(manifest.assumed).toEqual(['preprocess', 'labels']);
  });

  it('may hold a model', async () => {
    const [conv, ...others] = sequential(layers).config.layers.slice(1);
    const inner = { class_name: 'Sequential', config: { name: 'inner', layers: [INPUT, conv] } };
    const outer = { class_name: 'Sequential', config: { layers: [INPUT, inner, ...others] } };
    const { 'a/kernel': stored, ...rest } = weights;
    for (const name of ['inner/a/kernel', 'a/kernel', 'a/kernel:0']) {
      const { value } = await run(outer, { [name]: stored, ...rest });
      expectSame(value, (await run(sequential(layers), weights)).value);
    }
  });
});

describe.each([2, 3])('a model of branches, as Keras %s writes it', (keras) => {
  it('joins them', async () => {
    const model = functional(
      [
        ['Conv2D', { padding: 'same', activation: 'relu' }],
        ['Conv2D', { padding: 'same', dilation_rate: [2, 2] }],
        ['Add', {}, ['a', 'b']],
        ['Maximum', {}, ['a', 'b']],
        ['Average', {}, ['c', 'd']],
        ['Multiply', {}, ['e', 'a']],
        ['Concatenate', { axis: -1 }, ['f', 'b']],
      ],
      keras,
    );
    const weights = {
      'a/kernel': weight(kernel),
      'a/bias': list(bias),
      'b/kernel': weight(kernel),
      'b/bias': list(bias),
    };
    const a = plain.relu(plain.conv(picture, kernel, { pads: [1, 1, 1, 1], bias }));
    const b = plain.conv(picture, kernel, { pads: [2, 2, 2, 2], dilation: 2, bias });
    const data = a.data.map((x, i) => ((x + b.data[i]! + Math.max(x, b.data[i]!)) / 2) * x);
    expectSame((await run(model, weights)).value, plain.concat({ ...a, data }, b));
  });
});

it('a weight that is not among the files is named', async () => {
  const fault = await faultOf(() => run(sequential([['Conv2D', {}]]), {}));
  expect(fault.code).toBe('weights-missing');
  expect(fault.message).toContain('kernel');
});
