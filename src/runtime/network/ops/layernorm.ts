import * as tf from '../../backend/tensors.ts';
import type { LayerNormOp, LinearRules, OpRule, Primal } from './kinds/op.ts';
import { normalized, throughNormalized } from './normalizing.ts';
import { scaledWeights } from './scaled.ts';

const LAST = [-1];

/** Layer normalization over the last axis: scale * n + offset, n the numbers with mean 0 and variance 1. */
export const layernorm: OpRule<LayerNormOp> = {
  shape: (_op, [input]) => input,

  run(op, [input]) {
    const { scale, offset } = op.weights;
    const [normal] = normalized(input, LAST, op.attrs.epsilon);
    const scaled = scale ? tf.mul(normal, scale) : normal;
    return offset ? tf.add(scaled, offset) : scaled;
  },

  push(op, primal, [tangent], rules) {
    const { scale } = op.weights;
    const changed = jacobian(op, primal, tangent, rules);
    return scale ? tf.mul(changed, scale) : changed;
  },

  pull(op, primal, cotangent, rules) {
    const { scale } = op.weights;
    return [jacobian(op, primal, scale ? tf.mul(cotangent, scale) : cotangent, rules)];
  },

  weights: scaledWeights((op, primal) => stored(op, primal)[0]),
};

const stored = ({ attrs }: LayerNormOp, primal: Primal) =>
  primal.residual('normalized', () => normalized(primal.input(0), LAST, attrs.epsilon));

const jacobian = (op: LayerNormOp, primal: Primal, vector: tf.Tensor, rules: LinearRules): tf.Tensor =>
  throughNormalized(vector, stored(op, primal), LAST, rules);
