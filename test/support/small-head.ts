import * as tf from '@tensorflow/tfjs-core';
import { HEAD_TENSOR } from '../../src/base/derived.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { networkOf, normal, op } from './networks.ts';

/** A convolution, the mean of its channels, and a linear head for three classes. */
export function smallHead(): Network {
  const attrs = { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' };
  const network = networkOf([
    op('conv', { attrs, weights: { filter: normal([3, 3, 3, 5], 1), bias: normal([5], 2) } } as never, 'a'),
    op('mean', { attrs: { keepDims: false } }, 'b', ['a']),
    op(
      'dense',
      { attrs: { activation: 'none' }, weights: { matrix: normal([5, 3], 3), bias: normal([3], 4) } },
      HEAD_TENSOR,
      ['b'],
    ),
  ]);
  network.manifest.output = { logits: HEAD_TENSOR, activation: 'softmax' };
  return network;
}

/** Pictures of noise with labels, as {@link smallHead} reads them. */
export function noisePictures(labels: number[]) {
  const pictures = normal([labels.length, 6, 7, 3], 5);
  return {
    pictures,
    labels,
    tensors: async (examples: number[]) => ({
      input: tf.tidy(() => tf.gather(pictures, tf.tensor1d(examples, 'int32'))),
    }),
  };
}
