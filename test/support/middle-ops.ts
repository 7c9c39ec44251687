import type { Op, OpKind } from '../../src/runtime/network/ops/kinds/op.ts';
import { normal, op } from './networks.ts';

/**
 * For every kind of op that stands between layers, ops named up to `middle` that read the tensor `stem`
 * [height, width, channels] and give something with positions. A record, so that a new kind asks to be added.
 */
export const MIDDLE: Record<
  Exclude<OpKind, 'mean' | 'dense' | 'embedding' | 'softmax' | 'reshape'>,
  (channels: number, seed: number) => Op[]
> = {
  conv: (channels, seed) => [
    op(
      'conv',
      {
        attrs: { strides: [2, 1], dilations: [1, 1], padding: 'same', activation: 'relu6' },
        weights: { filter: normal([3, 2, channels, 4], seed), bias: normal([4], seed + 1) },
      },
      'middle',
      ['stem'],
    ),
  ],
  depthwise: (channels, seed) => [
    op(
      'depthwise',
      {
        attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' },
        weights: { filter: normal([3, 3, channels, 2], seed), bias: normal([2 * channels], seed + 1) },
      },
      'middle',
      ['stem'],
    ),
  ],
  grouped: (channels, seed) => [
    op('concat', {}, 'twice', ['stem', 'stem']),
    op(
      'grouped',
      {
        attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu', groups: 2 },
        weights: { filter: normal([1, 3, channels, 4], seed), bias: normal([4], seed + 1) },
      },
      'middle',
      ['twice'],
    ),
  ],
  maxpool: () => [
    op('maxpool', { attrs: { size: [3, 3], strides: [2, 2], padding: 'same' } }, 'middle', ['stem']),
  ],
  avgpool: () => [
    op('avgpool', { attrs: { size: [3, 2], strides: [1, 2], padding: 'same' } }, 'middle', ['stem']),
  ],
  pad: () => [
    op(
      'pad',
      {
        attrs: {
          pads: [
            [1, 0],
            [0, 2],
          ],
          value: 0.5,
        },
      },
      'middle',
      ['stem'],
    ),
  ],
  mirror: () => [
    op(
      'mirror',
      {
        attrs: {
          pads: [
            [1, 1],
            [0, 1],
          ],
          mode: 'symmetric',
        },
      },
      'middle',
      ['stem'],
    ),
  ],
  concat: (channels, seed) => [...besides(channels, seed), op('concat', {}, 'middle', ['side', 'stem'])],
  add: (channels, seed) => [...besides(channels, seed), op('add', {}, 'middle', ['side', 'stem'])],
  binary: (channels, seed) => [
    ...besides(channels, seed),
    op('binary', { attrs: { operator: 'multiply' } }, 'middle', ['side', 'stem']),
  ],
  relu: (channels, seed) => [
    op('affine', { weights: { offset: normal([channels], seed) } }, 'shifted', ['stem']),
    op('relu', { attrs: { activation: 'relu' } }, 'middle', ['shifted']),
  ],
  lrn: () => [op('lrn', { attrs: { radius: 1, bias: 1, alpha: 0.5, beta: 0.75 } }, 'middle', ['stem'])],
  affine: (channels, seed) => [
    op(
      'affine',
      { weights: { scale: normal([channels], seed), offset: normal([channels], seed + 1) } },
      'middle',
      ['stem'],
    ),
  ],
  layernorm: (channels, seed) => [
    op('layernorm', { attrs: { epsilon: 0.1 }, weights: { scale: normal([channels], seed) } }, 'middle', [
      'stem',
    ]),
  ],
  rmsnorm: (channels, seed) => [
    op('rmsnorm', { attrs: { epsilon: 0.1 }, weights: { scale: normal([channels], seed) } }, 'middle', [
      'stem',
    ]),
  ],
  rotary: (channels, seed) => [
    op('concat', {}, 'twice', ['stem', 'stem']),
    op(
      'rotary',
      {
        attrs: { pairs: 'neighbours' },
        weights: { cos: normal([2 * channels], seed), sin: normal([2 * channels], seed + 1) },
      },
      'middle',
      ['twice'],
    ),
  ],
  matmul: () => [
    op('transpose', { attrs: { order: [0, 2, 1] } }, 'turned', ['stem']),
    op('matmul', {}, 'mixed', ['turned', 'stem']),
    op('matmul', {}, 'middle', ['stem', 'mixed']),
  ],
  groupnorm: () => [
    op('concat', {}, 'twice', ['stem', 'stem']),
    op('groupnorm', { attrs: { groups: 2, epsilon: 0.1 } }, 'middle', ['twice']),
  ],
  prelu: (channels, seed) => [
    op('prelu', { weights: { slope: normal([channels], seed) } }, 'middle', ['stem']),
  ],
  dilate: () => [op('dilate', { attrs: { factor: [2, 1] } }, 'middle', ['stem'])],
  extend: () => [op('extend', { attrs: { axis: 2, before: 1, after: 0, value: 0.5 } }, 'middle', ['stem'])],
  expand: () => [
    op('reduce', { attrs: { with: 'mean', axes: [0], keepDims: true } }, 'row', ['stem']),
    op('expand', { attrs: { axis: 0, size: 3 } }, 'middle', ['row']),
  ],
  elementwise: () => [op('elementwise', { attrs: { function: 'swish' } }, 'middle', ['stem'])],
  reduce: () => [op('reduce', { attrs: { with: 'sum', axes: [1], keepDims: true } }, 'middle', ['stem'])],
  transpose: () => [op('transpose', { attrs: { order: [1, 0, 2] } }, 'middle', ['stem'])],
  slice: () => [op('slice', { attrs: { axis: 0, start: 0, size: 1 } }, 'middle', ['stem'])],
  shuffle: () => [
    op('concat', {}, 'twice', ['stem', 'stem']),
    op('shuffle', { attrs: { groups: 2 } }, 'middle', ['twice']),
  ],
  resize: () => [
    op('resize', { attrs: { factor: [2, 2], method: 'linear', align: 'half-pixel' } }, 'middle', ['stem']),
  ],
};

/** A branch beside `stem`, of the same shape. */
const besides = (channels: number, seed: number): Op[] => [
  op(
    'conv',
    {
      attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'none' },
      weights: { filter: normal([1, 1, channels, channels], seed), bias: normal([channels], seed + 1) },
    },
    'side',
    ['stem'],
  ),
];
