import type { ElementwiseOp } from '../../ops/kinds/op.ts';
import { each, negated, power } from '../common.ts';
import { celu, prelu, rectified, softsign } from '../emit/elementwise.ts';
import { constantAt, tensorAt } from '../inputs.ts';
import { type Node, optional, type Reader } from './node.ts';

type Attrs = ElementwiseOp['attrs'];

const named = (name: Attrs['function'], plain?: (value: number) => number): Reader =>
  each<Node>({ function: name }, plain);

/** Functions of each element by itself. */
export const ACTIVATIONS: Record<string, Reader> = {
  Abs: named('abs', Math.abs),
  Celu: (b, node, inputs) => celu(b, node.float('alpha', 1), tensorAt(inputs, 0)),
  Clip: (b, node, inputs) => {
    const alpha = optional(inputs, 1)?.values()[0] ?? node.float('min', Number.NEGATIVE_INFINITY);
    const beta = optional(inputs, 2)?.values()[0] ?? node.float('max', Number.POSITIVE_INFINITY);
    return each({ function: 'clip', alpha, beta }, (value) => Math.min(Math.max(value, alpha), beta))(
      b,
      node,
      inputs,
    );
  },
  Elu: each((node: Node) => ({ function: 'elu', alpha: node.float('alpha', 1) })),
  Erf: named('erf'),
  Exp: named('exp', Math.exp),
  Gelu: each((node: Node) => ({
    function: node.text('approximate', 'none') === 'tanh' ? 'geluTanh' : 'gelu',
  })),
  HardSigmoid: each((node: Node) => ({
    function: 'hardSigmoid',
    alpha: node.float('alpha', 0.2),
    beta: node.float('beta', 0.5),
  })),
  HardSwish: named('hardSwish'),
  LeakyRelu: each((node: Node) => ({ function: 'leakyRelu', alpha: node.float('alpha', 0.01) })),
  Log: named('log', Math.log),
  Mish: named('mish'),
  Neg: negated,
  Pow: power,
  PRelu: (b, _node, inputs) => prelu(b, tensorAt(inputs, 0), constantAt(inputs, 1)),
  Reciprocal: named('reciprocal', (value) => 1 / value),
  Relu: (b, _node, inputs) => rectified(b, 'relu', tensorAt(inputs, 0)),
  Selu: named('selu'),
  Sigmoid: named('sigmoid'),
  Softplus: named('softplus'),
  Softsign: (b, _node, inputs) => softsign(b, tensorAt(inputs, 0)),
  Sqrt: named('sqrt', Math.sqrt),
  Swish: named('swish'),
  Tanh: named('tanh', Math.tanh),
};
