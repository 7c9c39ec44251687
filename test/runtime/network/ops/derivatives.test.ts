import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../../src/runtime/backend/start.ts';
import type { Network } from '../../../../src/runtime/network/network.ts';
import type { Op, Padding } from '../../../../src/runtime/network/op.ts';
import { pull } from '../../../../src/runtime/network/pull.ts';
import { push } from '../../../../src/runtime/network/push.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { expectClose } from '../../../support/golden.ts';
import { distinct, inner, networkOf, normal, op } from '../../../support/networks.ts';

const SHAPE = [1, 6, 7, 3];

function conv(
  size: number,
  stride: number,
  padding: Padding,
  more: { dilation?: number; relu?: boolean } = {},
) {
  return () => [
    op('conv', {
      attrs: {
        strides: [stride, stride],
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

const FUNCTIONS: Extract<Op, { kind: 'elementwise' }>['attrs'][] = [
  { function: 'abs' },
  { function: 'clip', alpha: -0.5, beta: 1 },
  { function: 'elu', alpha: 0.7 },
  { function: 'erf' },
  { function: 'exp' },
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

const binary = (operator: Extract<Op, { kind: 'binary' }>['attrs']['operator']) => () => [
  op('elementwise', { attrs: { function: 'sigmoid' } }, 'a'),
  op('binary', { attrs: { operator } }, 'b', operator === 'divide' ? ['input', 'a'] : ['a', 'input']),
];

/** A squeeze-and-excite block, whose gate is one number a channel. */
const gated = () => [
  op('mean', { attrs: { keepDims: true } }, 'a'),
  op('elementwise', { attrs: { function: 'sigmoid' } }, 'b', ['a']),
  op('binary', { attrs: { operator: 'multiply' } }, 'c', ['b', 'input']),
  op('binary', { attrs: { operator: 'subtract' } }, 'd', ['c', 'b']),
];

const NEWER: [name: string, ops: () => Op[]][] = [
  ...FUNCTIONS.map((attrs): [string, () => Op[]] => [attrs.function, () => [op('elementwise', { attrs })]]),
  ...ABOVE_ZERO.map((attrs): [string, () => Op[]] => [
    attrs.function,
    () => [
      op('elementwise', { attrs: { function: 'softplus' } }, 'above'),
      op('elementwise', { attrs }, attrs.function, ['above']),
    ],
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
  [
    'resize, linear by corners',
    () => [op('resize', { attrs: { factor: [0.5, 2], method: 'linear', align: 'corners' } })],
  ],
];

const CASES: [name: string, ops: () => Op[]][] = [
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
  ...NEWER,
];

describe.each(['wasm', 'cpu'] as const)('derivatives on %s', (backend) => {
  beforeAll(async () => {
    await startBackend({ prefer: backend });
    tf.engine().startScope();
  });
  afterAll(() => tf.engine().endScope());

  const start = (ops: () => Op[], batch = 1) => {
    const network = networkOf(ops());
    const trace = new Trace(network, distinct([batch, ...SHAPE.slice(1)], 7));
    return { network, trace, to: network.ops.at(-1)!.name };
  };
  const through = (network: Network, x: tf.Tensor, to: string) => new Trace(network, x).get(to);

  it.each(CASES)('%s: forward mode is the slope of the op', async (_name, ops) => {
    const { network, trace, to } = start(ops);
    const x = trace.get('input');
    const tangents = normal(SHAPE, 5);
    const step = 2e-3;
    const slope = (from: number, until: number) => {
      const at = (place: number) => through(network, tf.add(x, tf.mul(place * step, tangents)), to);
      return tf.div(tf.sub(at(until), at(from)), (until - from) * step).data();
    };
    const [both, before, after] = await Promise.all([slope(-1, 1), slope(-1, 0), slope(0, 1)]);
    const found = push(trace, { from: 'input', to, tangents });
    expect(found.shape).toEqual([1, ...trace.shape(to)]);
    expect(trace.get(to).shape).toEqual([1, ...trace.shape(to)]);
    // An entry whose slopes on both sides differ lies on the kink of an activation: no derivative there.
    const smooth = (_: number, i: number) => Math.abs(before[i]! - after[i]!) < 0.1;
    expect(both.filter(smooth).length).toBeGreaterThan(0.95 * both.length);
    expectClose((await found.data()).filter(smooth), both.filter(smooth), 1e-2);
  });

  it.each(CASES)('%s: reverse mode is its adjoint, for three examples over one run', async (_name, ops) => {
    const { trace, to } = start(ops);
    const tangents = normal([3, ...SHAPE.slice(1)], 5);
    const cotangent = normal([3, ...trace.shape(to)], 6);
    const pushed = push(trace, { from: 'input', to, tangents });
    const pulled = pull(trace, { from: 'input', to, cotangent });
    expect(pulled.shape).toEqual(tangents.shape);
    expectClose([await inner(pulled, tangents)], [await inner(pushed, cotangent)], 1e-4);
  });

  it.each(CASES)('%s: runs of several examples give what each gives alone', async (_name, ops) => {
    const { network, trace, to } = start(ops, 2);
    const cotangent = normal([2, ...trace.shape(to)], 6);
    const together = pull(trace, { from: 'input', to, cotangent });
    const alone = tf.concat(
      [0, 1].map((i) => {
        const own = new Trace(network, tf.slice(trace.get('input'), i, 1));
        return pull(own, { from: 'input', to, cotangent: tf.slice(cotangent, i, 1) });
      }),
    );
    expectClose(await together.data(), await alone.data(), 1e-5);
  });
});
