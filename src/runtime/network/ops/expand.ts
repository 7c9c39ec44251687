import * as tf from '../../backend/tensors.ts';
import type { ExpandOp, OpRule } from './kinds/op.ts';

/** The one entry of an axis repeated. */
export const expand: OpRule<ExpandOp> = {
  shape: ({ attrs }, [input]) => input.map((length, axis) => (axis === attrs.axis ? attrs.size : length)),

  run: (op, [input]) => repeated(op, input),

  push: (op, _primal, [tangent]) => repeated(op, tangent),

  pull: (op, _primal, cotangent) => [tf.sum(cotangent, op.attrs.axis + 1, true)],
};

const repeated = ({ attrs }: ExpandOp, x: tf.Tensor): tf.Tensor =>
  tf.tile(
    x,
    x.shape.map((_, axis) => (axis === attrs.axis + 1 ? attrs.size : 1)),
  );
