import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputActivation } from '../../../../src/base/manifest.ts';
import { attribute } from '../../../../src/runtime/network/attribute/attribute.ts';
import { restart } from '../../../../src/runtime/network/restart.ts';
import { Trace } from '../../../../src/runtime/network/trace.ts';
import { wasm } from '../../../support/backend.ts';
import { expectClose } from '../../../support/golden.ts';
import { imported } from '../../../support/import.ts';
import { type GivenNode, type GivenTensor, onnxFile } from '../../../support/onnx.ts';
import { ints, scalar } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(() => wasm());

const CLASSES = 3;
const AXIS = { axes: ints(-1) };

/** A convolution of positive numbers, a mean, and a classifier: three scores. */
const BODY: GivenNode[] = [
  { op: 'Conv', inputs: ['image', 'w'], outputs: ['c'] },
  { op: 'Relu', inputs: ['c'], outputs: ['a'] },
  { op: 'GlobalAveragePool', inputs: ['a'], outputs: ['pooled'] },
  { op: 'Flatten', inputs: ['pooled'], outputs: ['flat'] },
  { op: 'Gemm', inputs: ['flat', 'matrix', 'bias'], outputs: ['z'] },
];

/** How three scores z become what a file gives out. */
const ENDINGS: [
  name: string,
  nodes: GivenNode[],
  activation: OutputActivation,
  p: (z: number[]) => number[],
][] = [
  [
    'a softmax',
    [{ op: 'Softmax', inputs: ['z'], outputs: ['p'], attributes: { axis: -1 } }],
    'softmax',
    softmax,
  ],
  ['no probabilities', [], 'softmax', softmax],
  ['the logarithm of a softmax', [{ op: 'LogSoftmax', inputs: ['z'], outputs: ['p'] }], 'softmax', softmax],
  [
    'a sigmoid for each',
    [{ op: 'Sigmoid', inputs: ['z'], outputs: ['p'] }],
    'sigmoid',
    (z) => z.map(sigmoid),
  ],
  [
    'powers by their sum',
    [
      { op: 'Exp', inputs: ['z'], outputs: ['e'] },
      { op: 'ReduceSum', inputs: ['e', 'axes'], outputs: ['sum'], attributes: { keepdims: 1 } },
      { op: 'Div', inputs: ['e', 'sum'], outputs: ['p'] },
    ],
    'softmax',
    softmax,
  ],
  [
    'powers below the largest by their sum',
    [
      { op: 'ReduceMax', inputs: ['z'], outputs: ['most'], attributes: { axes: [-1], keepdims: 1 } },
      { op: 'Sub', inputs: ['z', 'most'], outputs: ['low'] },
      { op: 'Exp', inputs: ['low'], outputs: ['e'] },
      { op: 'ReduceSum', inputs: ['e', 'axes'], outputs: ['sum'], attributes: { keepdims: 1 } },
      { op: 'Div', inputs: ['e', 'sum'], outputs: ['p'] },
    ],
    'softmax',
    softmax,
  ],
  [
    'a sigmoid spelled out',
    [
      { op: 'Neg', inputs: ['z'], outputs: ['n'] },
      { op: 'Exp', inputs: ['n'], outputs: ['e'] },
      { op: 'Add', inputs: ['e', 'one'], outputs: ['s'] },
      { op: 'Reciprocal', inputs: ['s'], outputs: ['p'] },
    ],
    'sigmoid',
    (z) => z.map(sigmoid),
  ],
  [
    'what is left beside a sigmoid',
    [
      { op: 'Sigmoid', inputs: ['z'], outputs: ['s'] },
      { op: 'Sub', inputs: ['one', 's'], outputs: ['p'] },
    ],
    'none',
    (z) => z.map((each) => 1 - sigmoid(each)),
  ],
  [
    'the mean of a softmax and sigmoids',
    [
      { op: 'Softmax', inputs: ['z'], outputs: ['p1'], attributes: { axis: -1 } },
      { op: 'Sigmoid', inputs: ['z'], outputs: ['p2'] },
      { op: 'Mul', inputs: ['p1', 'p2'], outputs: ['p'] },
    ],
    'none',
    (z) => softmax(z).map((share, i) => share * sigmoid(z[i]!)),
  ],
  [
    'squares by their sum',
    [
      { op: 'Mul', inputs: ['z', 'z'], outputs: ['e'] },
      { op: 'Abs', inputs: ['e'], outputs: ['f'] },
      { op: 'ReduceSum', inputs: ['f', 'axes'], outputs: ['sum'], attributes: { keepdims: 1 } },
      { op: 'Div', inputs: ['f', 'sum'], outputs: ['p'] },
    ],
    'none',
    (z) => z.map((each) => each ** 2 / z.reduce((sum, other) => sum + other ** 2, 0)),
  ],
];

function softmax(z: number[]): number[] {
  const sum = z.reduce((total, each) => total + Math.exp(each), 0);
  return z.map((each) => Math.exp(each) / sum);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

const initializers: Record<string, GivenTensor> = {
  w: plain.outputsFirst(plain.random([1, 1, 3, 4], 2)),
  matrix: { shape: [4, CLASSES], values: Array.from(plain.random([4, CLASSES], 3).data, (x) => x * 0.5) },
  bias: { shape: [CLASSES], values: [0.3, -0.2, 0.1] },
  one: scalar(1),
  axes: AXIS.axes,
};

const file = (nodes: GivenNode[]) =>
  onnxFile({ nodes: [...BODY, ...nodes], initializers, outputs: [nodes.at(-1)?.outputs[0] ?? 'z'] });

/** The scores z along a scale of the layer `a`: they follow it linearly. */
async function scoresAt(trace: Trace, logits: string, scale: number): Promise<number[]> {
  const scaled = tf.mul(trace.get('a'), scale);
  const run = restart(trace, 'a', logits, scaled);
  const z = Array.from(await run.get(logits).data());
  run.dispose();
  return z;
}

describe.each(ENDINGS)('a network that ends in %s', (_name, nodes, activation, shares) => {
  it('is attributed by the probabilities that it gives itself', async () => {
    const { network, manifest } = await imported(file(nodes));
    expect(manifest.output?.activation).toBe(activation);
    const trace = new Trace(network, tf.tensor(plain.random([6, 6, 3], 1).data, [1, 6, 6, 3]));
    const step = 1e-3;
    // The scores themselves come from a file that ends with them.
    const bare = await imported(file([]));
    const below = new Trace(bare.network, trace.get(network.input));
    const logits = bare.manifest.output!.logits;
    const [less, more] = [await scoresAt(below, logits, 1 - step), await scoresAt(below, logits, 1 + step)];
    for (const score of ['probability', 'log-odds'] as const) {
      const of = (z: number[]) =>
        shares(z).map((p) => (score === 'probability' ? p : Math.log(p) - Math.log(1 - p)));
      const [low, high] = [of(less), of(more)];
      const found = await attribute(trace, {
        from: { layer: 'a', atom: 'whole' },
        to: { layer: 'output', atom: 'neuron', index: null },
        score,
      });
      expectClose(
        found.data,
        high.map((value, i) => (value - low[i]!) / (2 * step)),
        5e-3,
      );
    }
    for (const one of [trace, below]) one.dispose();
    for (const { network: each } of [{ network }, bare]) each.dispose();
  });
});

it('of a map of sigmoids each is a probability itself', async () => {
  const nodes: GivenNode[] = [
    { op: 'Conv', inputs: ['image', 'w'], outputs: ['c'] },
    { op: 'Sigmoid', inputs: ['c'], outputs: ['p'] },
  ];
  const { manifest, network } = await imported(onnxFile({ nodes, initializers }));
  expect(manifest.output).toMatchObject({ logits: 'p', probabilities: 'p', activation: 'none' });
  network.dispose();
});
