import * as tf from '@tensorflow/tfjs-core';
import { fusedName, pullActivation, pushActivation } from './activation.ts';
import type { DenseOp, OpRule } from './kinds/op.ts';

/** Matrix product over the last axis, with bias and activation. */
export const dense: OpRule<DenseOp> = {
  shape: (op, [input]) => [...input!.slice(0, -1), op.weights.matrix.shape[1]!],

  run(op, [input]) {
    return tf.fused.matMul({
      a: input!,
      b: op.weights.matrix,
      bias: op.weights.bias,
      activation: fusedName(op.attrs.activation),
    });
  },

  push(op, primal, [tangent]) {
    const linear = tf.matMul(tangent!, op.weights.matrix);
    return pushActivation(op.attrs.activation, primal, linear);
  },

  pull(op, primal, cotangent, rules) {
    const linear = pullActivation(op.attrs.activation, primal, cotangent, rules);
    return [tf.matMul(linear, op.weights.matrix, false, true)];
  },
};
