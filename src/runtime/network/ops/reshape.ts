import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { OpRule, ReshapeOp } from './kinds/op.ts';

/** Another shape for each example; the batch axis stays. */
export const reshape: OpRule<ReshapeOp> = {
  shape(op, [input]) {
    const size = input.reduce((a, b) => a * b, 1);
    const known = op.attrs.shape.reduce((a, b) => (b === -1 ? a : a * b), 1);
    return op.attrs.shape.map((length) => (length === -1 ? size / known : length));
  },

  run: (op, [input]) => tf.reshape(input, [at(input.shape, 0), ...reshape.shape(op, [input.shape.slice(1)])]),

  push: (_op, primal, [tangent]) => tf.reshape(tangent, [at(tangent.shape, 0), ...primal.outputShape()]),

  pull: (_op, primal, cotangent) => [
    tf.reshape(cotangent, [at(cotangent.shape, 0), ...primal.inputShape(0)]),
  ],
};
