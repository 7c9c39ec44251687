import type { ElementwiseOp } from '../../op.ts';
import { Unfit } from '../builder.ts';
import { Constant } from '../constant.ts';
import { arithmetic } from '../emit/arithmetic.ts';
import { elementwise, rectified } from '../emit/elementwise.ts';
import { isConstant } from '../value.ts';
import { constantAt, type Inputs, type Node, optional, type Reader, tensorAt } from './node.ts';

type Attrs = ElementwiseOp['attrs'];

/** A function of each element, of constants too where there is a plain one. */
const each =
  (attrs: (node: Node, inputs: Inputs) => Attrs, plain?: (value: number) => number): Reader =>
  (b, node, inputs) => {
    const [x] = inputs;
    if (x && isConstant(x) && plain) return x.map(plain);
    return elementwise(b, attrs(node, inputs), tensorAt(inputs, 0));
  };

const named = (name: Attrs['function'], plain?: (value: number) => number): Reader =>
  each(() => ({ function: name }), plain);

/** Functions of each element. */
export const ACTIVATIONS: Record<string, Reader> = {
  Abs: named('abs', Math.abs),
  Clip: each((node, inputs) => ({
    function: 'clip',
    alpha: optional(inputs, 1)?.values()[0] ?? node.float('min', Number.NEGATIVE_INFINITY),
    beta: optional(inputs, 2)?.values()[0] ?? node.float('max', Number.POSITIVE_INFINITY),
  })),
  Elu: each((node) => ({ function: 'elu', alpha: node.float('alpha', 1) })),
  Erf: named('erf'),
  Exp: named('exp', Math.exp),
  Gelu: each((node) => ({ function: node.text('approximate', 'none') === 'tanh' ? 'geluTanh' : 'gelu' })),
  HardSigmoid: each((node) => ({
    function: 'hardSigmoid',
    alpha: node.float('alpha', 0.2),
    beta: node.float('beta', 0.5),
  })),
  HardSwish: named('hardSwish'),
  LeakyRelu: each((node) => ({ function: 'leakyRelu', alpha: node.float('alpha', 0.01) })),
  Log: named('log', Math.log),
  Mish: named('mish'),
  Neg: (b, _node, inputs) => arithmetic(b, 'multiply', inputs[0]!, Constant.of('minus one', [-1], [])),
  Pow: (b, _node, inputs) => {
    const exponent = constantAt(inputs, 1);
    if (exponent.size !== 1) throw new Unfit('more than one exponent');
    const alpha = exponent.values()[0]!;
    if (isConstant(inputs[0]!)) return inputs[0].map((value) => value ** alpha);
    const known: Record<number, Attrs['function']> = { 2: 'square', 0.5: 'sqrt', [-1]: 'reciprocal' };
    return elementwise(b, { function: known[alpha] ?? 'pow', alpha }, tensorAt(inputs, 0));
  },
  PRelu: (b, _node, inputs) => {
    const slope = constantAt(inputs, 1);
    if (slope.size !== 1) throw new Unfit('a slope for each channel');
    return elementwise(b, { function: 'leakyRelu', alpha: slope.values()[0]! }, tensorAt(inputs, 0));
  },
  Reciprocal: named('reciprocal', (value) => 1 / value),
  Relu: (b, _node, inputs) => rectified(b, 'relu', tensorAt(inputs, 0)),
  Selu: named('selu'),
  Sigmoid: named('sigmoid'),
  Softplus: named('softplus'),
  Sqrt: named('sqrt', Math.sqrt),
  Swish: named('swish'),
  Tanh: named('tanh', Math.tanh),
};
