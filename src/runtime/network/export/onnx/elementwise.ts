import type { ElementwiseFunction, ElementwiseOp } from '../../ops/kinds/op.ts';
import type { OnnxGraph } from './graph.ts';

type Attrs = ElementwiseOp['attrs'];

type Writer = (g: OnnxGraph, x: string, attrs: Attrs) => string;

const named =
  (operation: string): Writer =>
  (g, x) =>
    g.add(operation, [x]);

const sloped =
  (operation: string): Writer =>
  (g, x, { alpha = 0 }) =>
    g.add(operation, [x], { alpha: { f: alpha } });

/** Each function in the operations of the format. */
const WRITERS: Record<ElementwiseFunction, Writer> = {
  abs: named('Abs'),
  clip: (g, x, { alpha = Number.NEGATIVE_INFINITY, beta = Number.POSITIVE_INFINITY }) => {
    const bound = (value: number) => (Number.isFinite(value) ? g.number(value) : '');
    return g.add('Clip', [x, bound(alpha), bound(beta)]);
  },
  elu: sloped('Elu'),
  erf: named('Erf'),
  exp: named('Exp'),
  gelu: named('Gelu'),
  geluTanh: (g, x) => g.add('Gelu', [x], { approximate: { s: 'tanh' } }),
  hardSigmoid: (g, x, { alpha = 0, beta = 0 }) =>
    g.add('HardSigmoid', [x], { alpha: { f: alpha }, beta: { f: beta } }),
  hardSwish: named('HardSwish'),
  leakyRelu: sloped('LeakyRelu'),
  log: named('Log'),
  mish: named('Mish'),
  pow: (g, x, { alpha = 0 }) => g.add('Pow', [x, g.number(alpha)]),
  reciprocal: named('Reciprocal'),
  rsqrt: (g, x) => g.add('Reciprocal', [g.add('Sqrt', [x])]),
  selu: named('Selu'),
  sigmoid: named('Sigmoid'),
  softplus: named('Softplus'),
  sqrt: named('Sqrt'),
  square: (g, x) => g.add('Mul', [x, x]),
  swish: (g, x) => g.add('Mul', [x, g.add('Sigmoid', [x])]),
  tanh: named('Tanh'),
};

/** Adds a function of each element, and returns its output. */
export const applied = (g: OnnxGraph, x: string, attrs: Attrs): string =>
  WRITERS[attrs.function](g, x, attrs);
