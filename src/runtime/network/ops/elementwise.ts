import * as tf from '../../backend/tensors.ts';
import type { ElementwiseFunction, ElementwiseOp, OpRule, Primal } from './kinds/op.ts';
import { clip, power } from './not-finite.ts';

type Attrs = Required<ElementwiseOp['attrs']>;

interface Elementwise {
  value(x: tf.Tensor, attrs: Attrs): tf.Tensor;
  /** The derivative at x, whose function value is y. */
  slope(x: tf.Tensor, y: tf.Tensor, attrs: Attrs): tf.Tensor;
}

const SELU = { alpha: 1.6732632423543772, scale: 1.0507009873554805 };

/** 1 where x is between, else 0. */
const between = (x: tf.Tensor, least: number, most: number): tf.Tensor =>
  tf.mul(tf.step(tf.sub(x, least)), tf.step(tf.sub(most, x)));

/** `below` where x is at most zero, else `above`. */
const bySign = (x: tf.Tensor, below: tf.Tensor, above: tf.Tensor | number): tf.Tensor =>
  tf.add(below, tf.mul(tf.step(x), tf.sub(above, below)));

/** log(1 + e^x), where neither x nor e^x is too large. */
const softplus = (x: tf.Tensor): tf.Tensor => tf.add(tf.maximum(x, 0), tf.log1p(tf.exp(tf.neg(tf.abs(x)))));

const normalDensity = (x: tf.Tensor): tf.Tensor =>
  tf.mul(1 / Math.sqrt(2 * Math.PI), tf.exp(tf.mul(-0.5, tf.square(x))));
const normalDistribution = (x: tf.Tensor): tf.Tensor =>
  tf.mul(0.5, tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2))));

/** sqrt(2 / pi) (x + 0.044715 x^3), whose tanh stands for the error function. */
const geluInner = (x: tf.Tensor): tf.Tensor =>
  tf.mul(Math.sqrt(2 / Math.PI), tf.mul(x, tf.add(1, tf.mul(0.044715, tf.square(x)))));

const TABLE: Record<ElementwiseFunction, Elementwise> = {
  abs: { value: (x) => tf.abs(x), slope: (x) => tf.sign(x) },
  clip: {
    value: (x, { alpha, beta }) => clip(x, alpha, beta),
    slope: (x, _y, { alpha, beta }) => between(x, alpha, beta),
  },
  elu: {
    value: (x, { alpha }) => tf.add(tf.maximum(x, 0), tf.mul(alpha, tf.sub(tf.exp(tf.minimum(x, 0)), 1))),
    slope: (x, y, { alpha }) => bySign(x, tf.add(y, alpha), 1),
  },
  erf: {
    value: (x) => tf.erf(x),
    slope: (x) => tf.mul(2 / Math.sqrt(Math.PI), tf.exp(tf.neg(tf.square(x)))),
  },
  exp: { value: (x) => tf.exp(x), slope: (_x, y) => y.clone() },
  gelu: {
    value: (x) => tf.mul(x, normalDistribution(x)),
    slope: (x) => tf.add(normalDistribution(x), tf.mul(x, normalDensity(x))),
  },
  geluTanh: {
    value: (x) => tf.mul(tf.mul(0.5, x), tf.add(1, tf.tanh(geluInner(x)))),
    slope(x) {
      const tanh = tf.tanh(geluInner(x));
      const inner = tf.mul(Math.sqrt(2 / Math.PI), tf.add(1, tf.mul(3 * 0.044715, tf.square(x))));
      const steep = tf.mul(tf.sub(1, tf.square(tanh)), inner);
      return tf.mul(0.5, tf.add(tf.add(1, tanh), tf.mul(x, steep)));
    },
  },
  hardSigmoid: {
    value: (x, { alpha, beta }) => clip(tf.add(tf.mul(alpha, x), beta), 0, 1),
    slope: (_x, y, { alpha }) => tf.mul(alpha, between(y, 0, 1)),
  },
  hardSwish: {
    value: (x) => tf.mul(x, tf.mul(1 / 6, clip(tf.add(x, 3), 0, 6))),
    slope: (x) =>
      tf.add(tf.mul(1 / 6, clip(tf.add(x, 3), 0, 6)), tf.mul(tf.mul(1 / 6, x), between(x, -3, 3))),
  },
  leakyRelu: {
    value: (x, { alpha }) => tf.leakyRelu(x, alpha),
    slope: (x, _y, { alpha }) => tf.step(x, alpha),
  },
  log: { value: (x) => tf.log(x), slope: (x) => tf.reciprocal(x) },
  mish: {
    value: (x) => tf.mul(x, tf.tanh(softplus(x))),
    slope(x) {
      const tanh = tf.tanh(softplus(x));
      return tf.add(tanh, tf.mul(x, tf.mul(tf.sigmoid(x), tf.sub(1, tf.square(tanh)))));
    },
  },
  pow: {
    value: (x, { alpha }) => power(x, alpha),
    slope: (x, _y, { alpha }) => tf.mul(alpha, power(x, alpha - 1)),
  },
  reciprocal: { value: (x) => tf.reciprocal(x), slope: (_x, y) => tf.neg(tf.square(y)) },
  rsqrt: { value: (x) => tf.rsqrt(x), slope: (x, y) => tf.mul(-0.5, tf.div(y, x)) },
  selu: {
    value: (x) =>
      tf.add(
        tf.mul(SELU.scale, tf.maximum(x, 0)),
        tf.mul(SELU.scale * SELU.alpha, tf.sub(tf.exp(tf.minimum(x, 0)), 1)),
      ),
    slope: (x, y) => bySign(x, tf.add(y, SELU.scale * SELU.alpha), SELU.scale),
  },
  sigmoid: { value: (x) => tf.sigmoid(x), slope: (_x, y) => tf.mul(y, tf.sub(1, y)) },
  softplus: { value: softplus, slope: (x) => tf.sigmoid(x) },
  sqrt: { value: (x) => tf.sqrt(x), slope: (_x, y) => tf.div(0.5, y) },
  square: { value: (x) => tf.square(x), slope: (x) => tf.mul(2, x) },
  swish: {
    value: (x) => tf.mul(x, tf.sigmoid(x)),
    slope(x, y) {
      const gate = tf.sigmoid(x);
      return tf.add(y, tf.mul(gate, tf.sub(1, y)));
    },
  },
  tanh: { value: (x) => tf.tanh(x), slope: (_x, y) => tf.sub(1, tf.square(y)) },
};

/** A function of each element; its slope at the stored run is kept with it. */
export const elementwise: OpRule<ElementwiseOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => TABLE[op.attrs.function].value(input, complete(op)),

  push: (op, primal, [tangent]) => tf.mul(tangent, slopeOf(op, primal)),

  pull: (op, primal, cotangent) => [tf.mul(cotangent, slopeOf(op, primal))],
};

const complete = ({ attrs }: ElementwiseOp): Attrs => ({ alpha: 0, beta: 0, ...attrs });

function slopeOf(op: ElementwiseOp, primal: Primal): tf.Tensor {
  const { slope } = TABLE[op.attrs.function];
  const [stored] = primal.residual('slope', () => [slope(primal.input(0), primal.output(), complete(op))]);
  return stored;
}
