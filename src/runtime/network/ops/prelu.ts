import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, PreluOp, Primal } from './kinds/op.ts';

/** A rectifier that lets through a share of what is negative, a share of its own for each channel or entry. */
export const prelu: OpRule<PreluOp> = {
  shape: (_op, [input]) => input!,

  run: (op, [input]) => tf.mul(input!, slopesAt(op, input!)),

  push: (op, primal, [tangent]) => tf.mul(tangent!, slopesOf(op, primal)),

  pull: (op, primal, cotangent) => [tf.mul(cotangent, slopesOf(op, primal))],
};

/** 1 where x is positive, else the slope. */
const slopesAt = ({ weights: { slope } }: PreluOp, x: tf.Tensor): tf.Tensor =>
  tf.where(tf.greater(x, 0), tf.onesLike(x), tf.broadcastTo(slope, x.shape));

const slopesOf = (op: PreluOp, primal: Primal): tf.Tensor =>
  primal.residual('slopes', () => [slopesAt(op, primal.input(0))])[0]!;
