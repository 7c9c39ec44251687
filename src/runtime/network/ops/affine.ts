import * as tf from '../../backend/tensors.ts';
import type { AffineOp, OpRule } from './kinds/op.ts';
import { scaledWeights } from './scaled.ts';

/** x * scale + offset, of constants. */
export const affine: OpRule<AffineOp> = {
  shape: (_op, [input]) => input,

  run(op, [input]) {
    const { scale, offset } = op.weights;
    const scaled = scale ? tf.mul(input, scale) : input;
    return offset ? tf.add(scaled, offset) : scaled.clone();
  },

  push: (op, _primal, [tangent]) => linear(op, tangent),

  pull: (op, _primal, cotangent) => [linear(op, cotangent)],

  weights: scaledWeights((_op, primal) => primal.input(0)),
};

/** Scaling is its own adjoint. */
function linear({ weights: { scale } }: AffineOp, vector: tf.Tensor): tf.Tensor {
  return scale ? tf.mul(vector, scale) : vector.clone();
}
