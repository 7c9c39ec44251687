import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { OpRule, TransposeOp } from './kinds/op.ts';

/** The axes of each example in another order. */
export const transpose: OpRule<TransposeOp> = {
  shape: (op, [input]) => op.attrs.order.map((axis) => input[axis]!),

  reads: (op, input) => (axis, index) => {
    if (op.attrs.order[axis] === axis) return [index, index];
    return [0, at(input, axis) - 1];
  },

  run: (op, [input]) => permuted(input, op.attrs.order),

  push: (op, _primal, [tangent]) => permuted(tangent, op.attrs.order),

  pull(op, _primal, cotangent) {
    const { order } = op.attrs;
    return [
      permuted(
        cotangent,
        order.map((_, axis) => order.indexOf(axis)),
      ),
    ];
  },
};

const permuted = (x: tf.Tensor, order: number[]): tf.Tensor =>
  tf.transpose(x, [0, ...order.map((axis) => axis + 1)]);
