import * as tf from '../../backend/tensors.ts';
import type { OpRule, PreluOp, Primal } from './kinds/op.ts';
import { summedTo } from './sums.ts';

/** A rectifier that scales what is negative by a slope of each channel or entry. */
export const prelu: OpRule<PreluOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => tf.mul(input, slopesAt(op, input)),

  push: (op, primal, [tangent]) => tf.mul(tangent, slopesOf(op, primal)),

  pull: (op, primal, cotangent) => [tf.mul(cotangent, slopesOf(op, primal))],

  weights: {
    push: (_op, primal, { slope }) => tf.mul(tf.minimum(primal.input(0), 0), slope as tf.Tensor),
    pull: (op, primal, cotangent) => ({
      slope: summedTo(tf.mul(cotangent, tf.minimum(primal.input(0), 0)), op.weights.slope.shape),
    }),
  },
};

/** 1 where x is positive, else the slope. */
const slopesAt = ({ weights: { slope } }: PreluOp, x: tf.Tensor): tf.Tensor =>
  tf.where(tf.greater(x, 0), tf.onesLike(x), tf.broadcastTo(slope, x.shape));

function slopesOf(op: PreluOp, primal: Primal): tf.Tensor {
  const [slopes] = primal.residual('slopes', () => [slopesAt(op, primal.input(0))]);
  return slopes;
}
