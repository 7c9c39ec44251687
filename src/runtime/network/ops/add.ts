import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { AddOp, OpRule } from './kinds/op.ts';

/** Sum of tensors of one shape (a residual connection). */
export const add: OpRule<AddOp, 'any'> = {
  shape: (_op, inputs) => at(inputs, 0),

  run: (_op, inputs) => tf.addN(inputs),

  push(_op, _primal, tangents) {
    const present = tangents.filter((tangent) => tangent !== undefined);
    return present.length === 1 ? at(present, 0).clone() : tf.addN(present);
  },

  pull: (op, _primal, cotangent) => op.inputs.map(() => cotangent.clone()),
};
