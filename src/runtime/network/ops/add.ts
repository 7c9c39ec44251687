import * as tf from '@tensorflow/tfjs-core';
import type { AddOp, OpRule } from './kinds/op.ts';

/** Sum of tensors of one shape (a residual connection). */
export const add: OpRule<AddOp> = {
  shape: (_op, [input]) => input!,

  run: (_op, inputs) => tf.addN(inputs),

  push(_op, _primal, tangents) {
    const present = tangents.filter((tangent) => tangent !== undefined);
    return present.length === 1 ? present[0]!.clone() : tf.addN(present);
  },

  pull: (op, _primal, cotangent) => op.inputs.map(() => cotangent.clone()),
};
