import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../../support/backend.ts';
import { expectSame } from '../../../support/import.ts';
import type { GivenNode } from '../../../support/onnx.ts';
import { chain, filter, picture, run, scalar, valueOfChain } from '../../../support/onnx-run.ts';
import * as plain from '../../../support/plain.ts';

beforeAll(async () => {
  await wasm();
  tf.engine().startScope();
});
afterAll(() => tf.engine().endScope());

describe('functions of each element', () => {
  const erf = (x: number): number => {
    // By its Taylor series, which converges for the small numbers here.
    let term = x;
    let sum = x;
    for (let n = 1; n < 40; n++) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  };
  const clip = (x: number, least: number, most: number) => Math.min(Math.max(x, least), most);

  it.each<[string, GivenNode['attributes'], (x: number) => number]>([
    ['Relu', {}, (x) => Math.max(x, 0)],
    ['LeakyRelu', { alpha: { float: 0.1 } }, (x) => (x > 0 ? x : 0.1 * x)],
    ['Elu', { alpha: { float: 0.5 } }, (x) => (x > 0 ? x : 0.5 * Math.expm1(x))],
    ['Selu', {}, (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))],
    ['Sigmoid', {}, (x) => 1 / (1 + Math.exp(-x))],
    ['HardSigmoid', { alpha: { float: 0.25 }, beta: { float: 0.4 } }, (x) => clip(0.25 * x + 0.4, 0, 1)],
    ['HardSwish', {}, (x) => x * clip(x / 6 + 0.5, 0, 1)],
    ['Tanh', {}, Math.tanh],
    ['Softplus', {}, (x) => Math.log1p(Math.exp(x))],
    ['Mish', {}, (x) => x * Math.tanh(Math.log1p(Math.exp(x)))],
    ['Gelu', {}, (x) => 0.5 * x * (1 + erf(x / Math.SQRT2))],
    [
      'Gelu',
      { approximate: 'tanh' },
      (x) => 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3))),
    ],
    ['Erf', {}, erf],
    ['Exp', {}, Math.exp],
    ['Abs', {}, Math.abs],
    ['Neg', {}, (x) => -x],
  ])('%s %o', async (op, attributes, expected) => {
    const found = await valueOfChain(chain({ op, attributes: attributes! }), {}, 20);
    expectSame(found, plain.map(picture, expected));
  });

  it('with constants as inputs', async () => {
    const clipped = await valueOfChain(chain({ op: 'Clip', more: ['low', 'high'] }), {
      low: scalar(-0.2),
      high: scalar(0.5),
    });
    expectSame(
      clipped,
      plain.map(picture, (x) => clip(x, -0.2, 0.5)),
    );
    const powers = chain({ op: 'Abs' }, { op: 'Pow', more: ['p'] });
    expectSame(
      await valueOfChain(powers, { p: scalar(1.5) }),
      plain.map(picture, (x) => Math.abs(x) ** 1.5),
    );
  });

  it('spelled out become one op: GELU, swish, hard swish', async () => {
    const gelu = await run({
      nodes: [
        { op: 'Div', inputs: ['image', 'root'], outputs: ['a'] },
        { op: 'Erf', inputs: ['a'], outputs: ['b'] },
        { op: 'Add', inputs: ['b', 'one'], outputs: ['c'] },
        { op: 'Mul', inputs: ['image', 'c'], outputs: ['d'] },
        { op: 'Mul', inputs: ['d', 'half'], outputs: ['e'] },
      ],
      initializers: { root: scalar(Math.SQRT2), one: scalar(1), half: scalar(0.5) },
    });
    expect(gelu.kinds).toEqual(['elementwise']);
    expectSame(
      gelu.value,
      plain.map(picture, (x) => 0.5 * x * (1 + erf(x / Math.SQRT2))),
    );

    for (const [op, gate] of [
      ['Sigmoid', (x: number) => 1 / (1 + Math.exp(-x))],
      ['HardSigmoid', (x: number) => clip(x / 6 + 0.5, 0, 1)],
    ] as const) {
      const attributes: GivenNode['attributes'] = op === 'HardSigmoid' ? { alpha: { float: 1 / 6 } } : {};
      const { kinds, value } = await run({
        nodes: [
          { op, inputs: ['image'], outputs: ['a'], attributes },
          { op: 'Mul', inputs: ['image', 'a'], outputs: ['b'] },
        ],
      });
      expect(kinds).toEqual(['elementwise']);
      expectSame(
        value,
        plain.map(picture, (x) => x * gate(x)),
      );
    }
  });
});

describe('arithmetic with constants and tensors', () => {
  const c = plain.random([3], 9).data;
  const channels = { shape: [3, 1, 1], values: c };

  it.each<[string, boolean, (x: number, c: number) => number]>([
    ['Add', false, (x, k) => x + k],
    ['Sub', false, (x, k) => x - k],
    ['Sub', true, (x, k) => k - x],
    ['Mul', false, (x, k) => x * k],
    ['Div', false, (x, k) => x / k],
    ['Div', true, (x, k) => k / x],
  ])('%s, the constant first: %s', async (op, first, expected) => {
    const inputs = first ? ['c', 'image'] : ['image', 'c'];
    const found = await valueOfChain(chain({ op, inputs }), { c: channels });
    expectSame(
      found,
      plain.map(picture, (x, k) => expected(x, c[k]!)),
    );
  });

  it('adds a number for each position', async () => {
    const plane = plain.random([6, 6, 1], 4);
    const found = await valueOfChain(chain({ op: 'Add', more: ['p'] }), {
      p: { shape: [1, 1, 6, 6], values: plane.data },
    });
    expectSame(found, {
      shape: [6, 6, 3],
      data: picture.data.map((x, i) => x + plane.data[Math.floor(i / 3)]!),
    });
  });

  it('gates channels by squeeze and excitation', async () => {
    const [down, up] = [plain.random([1, 1, 3, 2], 5), plain.random([1, 1, 2, 3], 6)];
    const nodes: GivenNode[] = [
      { op: 'GlobalAveragePool', inputs: ['image'], outputs: ['a'] },
      { op: 'Conv', inputs: ['a', 'down'], outputs: ['b'] },
      { op: 'Relu', inputs: ['b'], outputs: ['c'] },
      { op: 'Conv', inputs: ['c', 'up'], outputs: ['d'] },
      { op: 'Sigmoid', inputs: ['d'], outputs: ['e'] },
      { op: 'Mul', inputs: ['e', 'image'], outputs: ['f'] },
    ];
    const { value, kinds } = await run({ nodes, initializers: { down: filter(down), up: filter(up) } });
    const matrix = ({ shape, data }: plain.Plain) => ({ shape: shape.slice(2), data });
    const inner = plain.relu(plain.dense(plain.globalMean(picture), matrix(down)));
    const gate = plain.dense(inner, matrix(up)).data.map((x) => 1 / (1 + Math.exp(-x)));
    expect(kinds.at(-1)).toBe('binary');
    expectSame(
      value,
      plain.map(picture, (x, k) => x * gate[k]!),
    );
  });
});
