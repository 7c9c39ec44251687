import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { EmbeddingOp, OpRule } from './kinds/op.ts';
import { transposedTimes } from './sums.ts';

/** A row of a table for each token's number: constant between whole numbers, so its derivative is zero. */
export const embedding: OpRule<EmbeddingOp> = {
  shape: (op, [input]) => [...input, at(op.weights.table.shape, 1)],

  run: (op, [input]) => rows(op.weights.table, input),

  push: (_op, primal, [tangent]) => tf.zeros([at(tangent.shape, 0), ...primal.outputShape()]),

  pull: (_op, primal, cotangent) => [tf.zeros([at(cotangent.shape, 0), ...primal.inputShape(0)])],

  weights: {
    push: (_op, primal, { table }) => rows(table!, primal.input(0)),

    pull: (op, primal, cotangent) => ({
      table: transposedTimes(chosen(op, primal.input(0)), cotangent),
    }),
  },
};

/** The nearest whole numbers. */
const whole = (numbers: tf.Tensor): tf.Tensor => tf.cast(tf.add(numbers, 0.5), 'int32');

const rows = (table: tf.Tensor, numbers: tf.Tensor): tf.Tensor =>
  tf.gather(table, whole(numbers) as tf.Tensor1D);

/** 1 where a number chose a row of the table, else 0: [..., vocabulary]. */
const chosen = ({ weights: { table } }: EmbeddingOp, numbers: tf.Tensor): tf.Tensor =>
  tf.gather(tf.eye(at(table.shape, 0)), whole(numbers) as tf.Tensor1D);
