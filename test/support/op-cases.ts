import type { Op, Padding, Pair } from '../../src/runtime/network/ops/kinds/op.ts';
import { normal, op } from './networks.ts';
import { MORE_CASES } from './op-cases-more.ts';

function conv(
  size: number,
  stride: number | Pair,
  padding: Padding,
  more: { dilation?: number; relu?: boolean } = {},
) {
  return () => [
    op('conv', {
      attrs: {
        strides: typeof stride === 'number' ? [stride, stride] : stride,
        dilations: [more.dilation ?? 1, more.dilation ?? 1],
        padding,
        activation: more.relu ? 'relu' : 'none',
      },
      weights: { filter: normal([size, size, 3, 5], 1), bias: normal([5], 2) },
    }),
  ];
}

function depthwise(stride: number, padding: Padding, multiplier: number, dilation = 1) {
  return () => [
    op('depthwise', {
      attrs: {
        strides: [stride, stride],
        dilations: [dilation, dilation],
        padding,
        activation: 'relu6',
      },
      weights: { filter: normal([3, 3, 3, multiplier], 3), bias: normal([3 * multiplier], 4) },
    }),
  ];
}

const pool = (kind: 'maxpool' | 'avgpool', size: number, stride: number, padding: Padding) => () => [
  op(kind, { attrs: { size: [size, size], strides: [stride, stride], padding } }),
];

/** A block with branches of several kinds, a residual connection and a classifier. */
function block(): Op[] {
  const one = (name: string, from: string, seed: number): Op =>
    op(
      'conv',
      {
        attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' },
        weights: { filter: normal([3, 3, 3, 3], seed), bias: normal([3], seed + 1) },
      },
      name,
      [from],
    );
  return [
    one('a', 'input', 11),
    one('b', 'a', 21),
    op('maxpool', { attrs: { size: [3, 3], strides: [1, 1], padding: 'same' } }, 'c', ['a']),
    op('concat', {}, 'd', ['a', 'b', 'c']),
    op('add', {}, 'e', ['a', 'b']),
    op('concat', {}, 'f', ['d', 'e']),
    op('mean', { attrs: { keepDims: true } }, 'g', ['f']),
    op('reshape', { attrs: { shape: [-1] } }, 'h', ['g']),
    op(
      'dense',
      { attrs: { activation: 'none' }, weights: { matrix: normal([12, 4], 31), bias: normal([4], 32) } },
      'i',
      ['h'],
    ),
    op('softmax', {}, 'j', ['i']),
  ];
}

/** Ops reading [6, 7, 3] numbers, of which none is 0 and no two are equal. */
export const CASES: [name: string, ops: () => Op[]][] = [
  ['conv 3x3, same', conv(3, 1, 'same')],
  ['conv 1x1 with relu', conv(1, 1, 'valid', { relu: true })],
  ['conv 3x3 / 2, same', conv(3, 2, 'same')],
  [
    'conv 3x3 / 2, padded by 1',
    conv(3, 2, [
      [1, 1],
      [1, 1],
    ]),
  ],
  ['conv 2x2 / 3, leaving pixels out', conv(2, 3, 'valid')],
  ['conv 1x1 / 2', conv(1, 2, 'valid')],
  [
    'conv 3x3, padded wider than it reaches',
    conv(3, 1, [
      [3, 4],
      [0, 5],
    ]),
  ],
  [
    'conv 3x3 / 2, padded wider than it reaches',
    conv(3, 2, [
      [4, 3],
      [5, 1],
    ]),
  ],
  ['conv 3x3 / 2 x 1, same', conv(3, [2, 1], 'same')],
  [
    'conv 2x2 / 1 x 3, padded, with relu',
    conv(
      2,
      [1, 3],
      [
        [1, 0],
        [2, 1],
      ],
      { relu: true },
    ),
  ],
  ['conv 3x3, dilated by 2', conv(3, 1, 'same', { dilation: 2 })],
  ['depthwise 3x3', depthwise(1, 'same', 1)],
  [
    'depthwise 3x3 / 2, two outputs a channel',
    depthwise(
      2,
      [
        [1, 1],
        [0, 2],
      ],
      2,
    ),
  ],
  ['depthwise 3x3, dilated by 2', depthwise(1, 'same', 1, 2)],
  ['max-pool 3x3, same', pool('maxpool', 3, 1, 'same')],
  ['max-pool 3x3 / 2, same', pool('maxpool', 3, 2, 'same')],
  ['max-pool 2x2 / 2, leaving a column out', pool('maxpool', 2, 2, 'valid')],
  ['max-pool 2x2 / 3', pool('maxpool', 2, 3, 'valid')],
  [
    'max-pool 3x3 / 2, padded by 1',
    pool('maxpool', 3, 2, [
      [1, 1],
      [1, 1],
    ]),
  ],
  ['average pool 3x3 / 2, same', pool('avgpool', 3, 2, 'same')],
  ['average pool 2x2 / 2', pool('avgpool', 2, 2, 'valid')],
  ['mean', () => [op('mean', { attrs: { keepDims: false } })]],
  ...(['reflect', 'symmetric', 'edge'] as const).map((mode): [string, () => Op[]] => [
    `borders that ${mode}`,
    () => [
      op('mirror', {
        attrs: {
          pads: [
            [2, 1],
            [0, 3],
          ],
          mode,
        },
      }),
    ],
  ]),
  [
    'pad',
    () => [
      op('pad', {
        attrs: {
          pads: [
            [1, 0],
            [2, 3],
          ],
          value: 0.5,
        },
      }),
    ],
  ],
  ['relu', () => [op('relu', { attrs: { activation: 'relu' } })]],
  ['softmax', () => [op('softmax', {})]],
  ['lrn', () => [op('lrn', { attrs: { radius: 1, bias: 1, alpha: 0.2, beta: 0.75 } })]],
  ['reshape', () => [op('reshape', { attrs: { shape: [3, -1, 2] } })]],
  ['a block with branches', block],
  ...MORE_CASES,
];
