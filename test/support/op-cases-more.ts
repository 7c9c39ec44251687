import * as tf from '@tensorflow/tfjs-core';
import type { Op } from '../../src/runtime/network/ops/kinds/op.ts';
import { normal, op } from './networks.ts';

const FUNCTIONS: Extract<Op, { kind: 'elementwise' }>['attrs'][] = [
  { function: 'abs' },
  { function: 'clip', alpha: -0.5, beta: 1 },
  { function: 'elu', alpha: 0.7 },
  { function: 'erf' },
  { function: 'gelu' },
  { function: 'geluTanh' },
  { function: 'hardSigmoid', alpha: 0.2, beta: 0.5 },
  { function: 'hardSwish' },
  { function: 'leakyRelu', alpha: 0.1 },
  { function: 'mish' },
  { function: 'selu' },
  { function: 'sigmoid' },
  { function: 'softplus' },
  { function: 'square' },
  { function: 'swish' },
  { function: 'tanh' },
];

/** Functions that are defined above zero only, behind one that gives nothing else. */
const ABOVE_ZERO: Extract<Op, { kind: 'elementwise' }>['attrs'][] = [
  { function: 'log' },
  { function: 'pow', alpha: 1.7 },
  { function: 'reciprocal' },
  { function: 'rsqrt' },
  { function: 'sqrt' },
];

const grouped =
  (groups: number, outputs: number, stride = 1) =>
  () => [
    op(
      'conv',
      {
        attrs: { strides: [1, 1], dilations: [1, 1], padding: 'valid', activation: 'none' },
        weights: { filter: normal([1, 1, 3, 8], 1) },
      },
      'wide',
    ),
    op(
      'grouped',
      {
        attrs: { strides: [stride, stride], dilations: [1, 1], padding: 'same', activation: 'relu', groups },
        weights: { filter: normal([3, 3, 8 / groups, outputs], 2), bias: normal([outputs], 3) },
      },
      'grouped',
      ['wide'],
    ),
  ];

/** Numbers above one, so that nothing is steep behind them. */
const aboveOne = (): Op[] => [
  op('elementwise', { attrs: { function: 'softplus' } }, 'positive'),
  op('affine', { weights: { offset: tf.ones([3]) } }, 'above', ['positive']),
];

const binary = (operator: Extract<Op, { kind: 'binary' }>['attrs']['operator']) => () => [
  ...aboveOne(),
  op('binary', { attrs: { operator } }, 'b', operator === 'divide' ? ['input', 'above'] : ['above', 'input']),
];

/** A squeeze-and-excite block, whose gate is one number a channel. */
const gated = () => [
  op('mean', { attrs: { keepDims: true } }, 'a'),
  op('elementwise', { attrs: { function: 'sigmoid' } }, 'b', ['a']),
  op('binary', { attrs: { operator: 'multiply' } }, 'c', ['b', 'input']),
  op('binary', { attrs: { operator: 'subtract' } }, 'd', ['c', 'b']),
];

/** Attention of the columns of each row to one another (Vaswani et al. 2017). */
const attention = () => [
  op('elementwise', { attrs: { function: 'sigmoid' } }, 'values'),
  op('affine', { weights: { scale: normal([3], 1) } }, 'query', ['values']),
  op('transpose', { attrs: { order: [0, 2, 1] } }, 'key', ['values']),
  op('matmul', {}, 'scores', ['query', 'key']),
  op('affine', { weights: { scale: tf.fill([7], 0.3), offset: normal([1, 7, 7], 2) } }, 'scaled', ['scores']),
  op('softmax', {}, 'pattern', ['scaled']),
  op('matmul', {}, 'heads', ['pattern', 'values']),
];

/** Ops as exporters of many networks need them, reading [6, 7, 3] numbers, of which none is 0 and no two are equal. */
export const MORE_CASES: [name: string, ops: () => Op[]][] = [
  [
    'exp',
    () => [
      op('elementwise', { attrs: { function: 'tanh' } }, 'a'),
      op('elementwise', { attrs: { function: 'exp' } }, 'b', ['a']),
    ],
  ],
  ...FUNCTIONS.map((attrs): [string, () => Op[]] => [attrs.function, () => [op('elementwise', { attrs })]]),
  ...ABOVE_ZERO.map((attrs): [string, () => Op[]] => [
    attrs.function,
    () => [...aboveOne(), op('elementwise', { attrs }, attrs.function, ['above'])],
  ]),
  ['grouped conv, bundled', grouped(4, 8)],
  ['grouped conv / 2, one input a group', grouped(8, 16, 2)],
  ['affine', () => [op('affine', { weights: { scale: normal([3], 1), offset: normal([6, 7, 1], 2) } })]],
  ['affine, an offset alone', () => [op('affine', { weights: { offset: normal([3], 2) } })]],
  [
    'layer normalization',
    () => [
      op('layernorm', {
        attrs: { epsilon: 1e-3 },
        weights: { scale: normal([3], 1), offset: normal([3], 2) },
      }),
    ],
  ],
  [
    'root mean square normalization',
    () => [op('rmsnorm', { attrs: { epsilon: 1e-3 }, weights: { scale: normal([3], 1) } })],
  ],
  [
    'root mean square normalization without factors',
    () => [op('rmsnorm', { attrs: { epsilon: 1e-3 }, weights: {} })],
  ],
  ['attention', attention],
  ...(['neighbours', 'halves'] as const).map((pairs): [string, () => Op[]] => [
    `rotary positions of ${pairs}`,
    () => [
      op('concat', {}, 'twice', ['input', 'input']),
      op(
        'rotary',
        { attrs: { pairs }, weights: { cos: normal([7, 6], 1), sin: normal([7, 6], 2) } },
        'turned',
        ['twice'],
      ),
    ],
  ]),
  [
    'product with a matrix that is repeated',
    () => [
      op('reduce', { attrs: { with: 'mean', axes: [0], keepDims: true } }, 'a'),
      op('transpose', { attrs: { order: [0, 2, 1] } }, 'b', ['a']),
      op('matmul', {}, 'c', ['input', 'b']),
    ],
  ],
  [
    'add, broadcast',
    () => [
      op('mean', { attrs: { keepDims: true } }, 'a'),
      op('binary', { attrs: { operator: 'add' } }, 'b', ['a', 'input']),
    ],
  ],
  ['subtract', binary('subtract')],
  ['multiply', binary('multiply')],
  ['divide', binary('divide')],
  ['maximum', binary('maximum')],
  ['minimum', binary('minimum')],
  ['a gate', gated],
  ['sum over columns', () => [op('reduce', { attrs: { with: 'sum', axes: [1], keepDims: true } })]],
  [
    'mean over rows and channels',
    () => [op('reduce', { attrs: { with: 'mean', axes: [0, 2], keepDims: false } })],
  ],
  ['largest over positions', () => [op('reduce', { attrs: { with: 'max', axes: [0, 1], keepDims: false } })]],
  ['transpose', () => [op('transpose', { attrs: { order: [2, 0, 1] } })]],
  ['slice of columns', () => [op('slice', { attrs: { axis: 1, start: 2, size: 3 } })]],
  ['every second column', () => [op('slice', { attrs: { axis: 1, start: 0, step: 2 } })]],
  ['two of every third row', () => [op('slice', { attrs: { axis: 0, start: 0, size: 2, step: 3 } })]],
  ['more channels', () => [op('extend', { attrs: { axis: 2, before: 1, after: 2, value: 0.5 } })]],
  ['more rows', () => [op('extend', { attrs: { axis: 0, before: 0, after: 3, value: 0 } })]],
  [
    'expand',
    () => [
      op('mean', { attrs: { keepDims: true } }, 'a'),
      op('expand', { attrs: { axis: 0, size: 4 } }, 'b', ['a']),
      op('expand', { attrs: { axis: 1, size: 2 } }, 'c', ['b']),
    ],
  ],
  ['dilate', () => [op('dilate', { attrs: { factor: [2, 3] } })]],
  ['prelu, a slope a channel', () => [op('prelu', { weights: { slope: normal([3], 1) } })]],
  ['prelu, a slope an entry', () => [op('prelu', { weights: { slope: normal([6, 7, 3], 1) } })]],
  ['group normalization, one group', () => [op('groupnorm', { attrs: { groups: 1, epsilon: 1e-3 } })]],
  ['instance normalization', () => [op('groupnorm', { attrs: { groups: 3, epsilon: 1e-3 } })]],
  [
    'group normalization',
    () => [
      op('concat', {}, 'twice', ['input', 'input']),
      op('groupnorm', { attrs: { groups: 2, epsilon: 1e-3 } }, 'norm', ['twice']),
    ],
  ],
  ['slice of the last channels', () => [op('slice', { attrs: { axis: 2, start: 1 } })]],
  [
    'shuffle',
    () => [
      op('concat', {}, 'twice', ['input', 'input']),
      op('shuffle', { attrs: { groups: 2 } }, 'shuffle', ['twice']),
    ],
  ],
  [
    'resize, nearest',
    () => [op('resize', { attrs: { factor: [2, 3], method: 'nearest', align: 'origin' } })],
  ],
  [
    'resize, linear',
    () => [op('resize', { attrs: { factor: [2, 1.5], method: 'linear', align: 'half-pixel' } })],
  ],
  ...(['half-pixel', 'from-zero', 'centred', 'corners', 'origin', 'middle'] as const).map(
    (align): [string, () => Op[]] => [
      `resize, cubic by ${align}`,
      () => [op('resize', { attrs: { factor: [2, 0.6], method: 'cubic', align } })],
    ],
  ),
  [
    'resize, cubic without what is outside',
    () => [
      op('resize', {
        attrs: { factor: [1.5, 2], method: 'cubic', align: 'half-pixel', coefficient: -0.5, inside: true },
      }),
    ],
  ],
  [
    'resize, smaller without aliases',
    () => [
      op('resize', {
        attrs: { factor: [0.5, 0.6], method: 'linear', align: 'half-pixel', antialias: true },
      }),
    ],
  ],
  [
    'resize, smaller without aliases and what is outside',
    () => [
      op('resize', {
        attrs: { factor: [0.5, 0.6], method: 'linear', align: 'half-pixel', antialias: true, inside: true },
      }),
    ],
  ],
  [
    'resize to a seventh part less',
    () => [op('resize', { attrs: { factor: [5 / 6, 6 / 7], method: 'nearest', align: 'origin' } })],
  ],
  ['prelu, a slope a row', () => [op('prelu', { weights: { slope: normal([6, 1, 1], 1) } })]],
  [
    'a reshape that joins positions to channels',
    () => [
      op('reshape', { attrs: { shape: [3, 2, 21] } }, 'blocks'),
      op('transpose', { attrs: { order: [1, 0, 2] } }, 'turned', ['blocks']),
      op('reshape', { attrs: { shape: [2, 7, 9] } }, 'joined', ['turned']),
      op('softmax', {}, 'shares', ['joined']),
    ],
  ],
  [
    'resize, linear by corners',
    () => [op('resize', { attrs: { factor: [0.5, 2], method: 'linear', align: 'corners' } })],
  ],
];
