import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, ReluOp } from '../op.ts';
import { pullActivation, pushActivation } from './activation.ts';

/** An activation by itself, where it could not be joined to the op before it. */
export const relu: OpRule<ReluOp> = {
  shape: (_op, [input]) => input!,

  run: (op, [input]) => (op.attrs.activation === 'relu6' ? tf.relu6(input!) : tf.relu(input!)),

  push: (op, primal, [tangent]) => pushActivation(op.attrs.activation, primal.output(), tangent!),

  pull: (op, primal, cotangent, rules) => [
    pullActivation(op.attrs.activation, primal.output(), cotangent, rules),
  ],
};
