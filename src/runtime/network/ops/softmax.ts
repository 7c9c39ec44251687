import * as tf from '../../backend/tensors.ts';
import type { OpRule, Primal, SoftmaxOp } from './kinds/op.ts';

/** p = exp(x) / sum of exp(x) over the last axis; its Jacobian diag(p) - p p^T is symmetric. */
export const softmax: OpRule<SoftmaxOp> = {
  shape: (_op, [input]) => input,

  run: (_op, [input]) => tf.softmax(input),

  push: (_op, primal, [tangent]) => jacobian(primal, tangent),

  pull: (_op, primal, cotangent) => [jacobian(primal, cotangent)],
};

function jacobian(primal: Primal, vector: tf.Tensor): tf.Tensor {
  const weighted = tf.mul(primal.output(), vector);
  return tf.sub(weighted, tf.mul(primal.output(), tf.sum(weighted, -1, true)));
}
