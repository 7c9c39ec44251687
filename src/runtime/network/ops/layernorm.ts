import * as tf from '../../backend/tensors.ts';
import type { LayerNormOp, LinearRules, OpRule, Primal, RmsNormOp } from './kinds/op.ts';
import { normalized, type Over, throughNormalized } from './normalizing.ts';
import { scaledWeights } from './scaled.ts';

type Norm = LayerNormOp | RmsNormOp;

/** Layer normalization over the last axis: scale * n + offset, n the numbers with mean 0 and variance 1. */
export const layernorm: OpRule<LayerNormOp> = normalization({ axes: [-1], centred: true });

/** Root mean square normalization over the last axis: scale * n, n the numbers with mean square 1. */
export const rmsnorm: OpRule<RmsNormOp> = normalization({ axes: [-1], centred: false });

function normalization(over: Over): OpRule<Norm> {
  const stored = ({ attrs }: Norm, primal: Primal) =>
    primal.residual('normalized', () => normalized(primal.input(0), over, attrs.epsilon));
  const jacobian = (op: Norm, primal: Primal, vector: tf.Tensor, rules: LinearRules): tf.Tensor =>
    throughNormalized(vector, stored(op, primal), over, rules);
  return {
    shape: (_op, [input]) => input,

    run(op, [input]) {
      const { scale, offset }: LayerNormOp['weights'] = op.weights;
      const [normal] = normalized(input, over, op.attrs.epsilon);
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
}
