import type { ElementwiseFunction, ElementwiseOp } from '../../ops/kinds/op.ts';
import { float, type TfjsGraph } from './graph.ts';

type Attrs = ElementwiseOp['attrs'];

type Writer = (g: TfjsGraph, x: string, attrs: Attrs) => string;

const named =
  (operation: string): Writer =>
  (g, x) =>
    g.add(operation, [x]);

const times = (g: TfjsGraph, x: string, factor: string | number): string =>
  g.add('Mul', [x, typeof factor === 'number' ? g.number(factor) : factor]);
const plus = (g: TfjsGraph, x: string, offset: number): string => g.add('AddV2', [x, g.number(offset)]);

const clipped: Writer = (g, x, { alpha = Number.NEGATIVE_INFINITY, beta = Number.POSITIVE_INFINITY }) => {
  const above = Number.isFinite(alpha) ? g.add('Maximum', [x, g.number(alpha)]) : x;
  return Number.isFinite(beta) ? g.add('Minimum', [above, g.number(beta)]) : above;
};

/** Each function in the operations of the format. */
const WRITERS: Record<ElementwiseFunction, Writer> = {
  abs: named('Abs'),
  clip: clipped,
  elu: (g, x, { alpha = 1 }) => {
    if (alpha === 1) return g.add('Elu', [x]);
    const below = plus(g, g.add('Exp', [g.add('Minimum', [x, g.number(0)])]), -1);
    return g.add('AddV2', [g.add('Relu', [x]), times(g, below, alpha)]);
  },
  erf: named('Erf'),
  exp: named('Exp'),
  gelu: (g, x) => {
    const erf = g.add('Erf', [times(g, x, Math.SQRT1_2)]);
    return times(g, times(g, x, plus(g, erf, 1)), 0.5);
  },
  geluTanh: (g, x) => {
    const cubic = times(g, times(g, g.add('Square', [x]), x), 0.044715);
    const inner = times(g, g.add('AddV2', [x, cubic]), Math.sqrt(2 / Math.PI));
    return times(g, times(g, x, plus(g, g.add('Tanh', [inner]), 1)), 0.5);
  },
  hardSigmoid: (g, x, { alpha = 0, beta = 0 }) =>
    clipped(g, plus(g, times(g, x, alpha), beta), { function: 'clip', alpha: 0, beta: 1 }),
  hardSwish: (g, x) => times(g, times(g, x, g.add('Relu6', [plus(g, x, 3)])), 1 / 6),
  leakyRelu: (g, x, { alpha = 0 }) => g.add('LeakyRelu', [x], { alpha: float(alpha) }),
  log: named('Log'),
  mish: (g, x) => times(g, x, g.add('Tanh', [g.add('Softplus', [x])])),
  pow: (g, x, { alpha = 0 }) => g.add('Pow', [x, g.number(alpha)]),
  reciprocal: named('Reciprocal'),
  rsqrt: named('Rsqrt'),
  selu: named('Selu'),
  sigmoid: named('Sigmoid'),
  softplus: named('Softplus'),
  sqrt: named('Sqrt'),
  square: named('Square'),
  swish: (g, x) => times(g, x, g.add('Sigmoid', [x])),
  tanh: named('Tanh'),
};

/** Adds a function of each element, and returns its output. */
export const applied = (g: TfjsGraph, x: string, attrs: Attrs): string =>
  WRITERS[attrs.function](g, x, attrs);
