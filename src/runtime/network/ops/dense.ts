import * as tf from '@tensorflow/tfjs-core';
import type { DenseOp, OpRule } from '../op.ts';
import { pullActivation, pushActivation } from './activation.ts';

/** Matrix product over the last axis, with bias and activation. */
export const dense: OpRule<DenseOp> = {
  shape: (op, [input]) => [...input!.slice(0, -1), op.weights.matrix.shape[1]!],

  run(op, [input]) {
    const { activation } = op.attrs;
    return tf.fused.matMul({
      a: input!,
      b: op.weights.matrix,
      bias: op.weights.bias,
      activation: activation === 'none' ? 'linear' : activation,
    });
  },

  push(op, primal, [tangent]) {
    const { activation } = op.attrs;
    const linear = tf.matMul(tangent!, op.weights.matrix);
    return activation === 'none' ? linear : pushActivation(activation, primal.output(), linear);
  },

  pull(op, primal, cotangent, rules) {
    const { activation } = op.attrs;
    const linear =
      activation === 'none' ? cotangent : pullActivation(activation, primal.output(), cotangent, rules);
    return [tf.matMul(linear, op.weights.matrix, false, true)];
  },
};
