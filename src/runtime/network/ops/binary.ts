import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { BinaryOp, BinaryOperator, OpRule, Primal } from './kinds/op.ts';
import { maximum, minimum } from './not-finite.ts';
import { summedTo } from './sums.ts';

interface Binary {
  value(a: tf.Tensor, b: tf.Tensor): tf.Tensor;
  /** The derivative by each operand; a number where it is the same everywhere. */
  slopes(a: tf.Tensor, b: tf.Tensor): [tf.Tensor | number, tf.Tensor | number];
}

/** 1 where a is at least b, else 0: of equal operands the first one counts. */
const larger = (a: tf.Tensor, b: tf.Tensor): tf.Tensor => tf.sub(1, tf.step(tf.sub(b, a)));

const TABLE: Record<BinaryOperator, Binary> = {
  add: { value: tf.add, slopes: () => [1, 1] },
  subtract: { value: tf.sub, slopes: () => [1, -1] },
  multiply: { value: tf.mul, slopes: (a, b) => [b, a] },
  divide: {
    value: tf.div,
    slopes: (a, b) => [tf.reciprocal(b), tf.neg(tf.div(a, tf.square(b)))],
  },
  maximum: { value: maximum, slopes: (a, b) => [larger(a, b), tf.sub(1, larger(a, b))] },
  minimum: { value: minimum, slopes: (a, b) => [larger(b, a), tf.sub(1, larger(b, a))] },
};

/** Two tensors element by element, such as the gate of a squeeze-and-excite block and what it gates. */
export const binary: OpRule<BinaryOp, 'two'> = {
  shape: (_op, [a, b]) => a.map((length, axis) => Math.max(length, at(b, axis))),

  run: (op, [a, b]) => TABLE[op.attrs.operator].value(a, b),

  push(op, primal, [a, b]) {
    const [byA, byB] = slopesOf(op, primal);
    if (a && b) return tf.add(tf.mul(a, byA), tf.mul(b, byB));
    const part = a ? tf.mul(a, byA) : tf.mul(b, byB);
    return tf.broadcastTo(part, [at(part.shape, 0), ...primal.outputShape()]);
  },

  pull(op, primal, cotangent) {
    const [byA, byB] = slopesOf(op, primal);
    const batch = at(cotangent.shape, 0);
    return [
      summedTo(tf.mul(cotangent, byA), [batch, ...primal.inputShape(0)]),
      summedTo(tf.mul(cotangent, byB), [batch, ...primal.inputShape(1)]),
    ];
  },
};

function slopesOf(op: BinaryOp, primal: Primal): ReturnType<Binary['slopes']> {
  return TABLE[op.attrs.operator].slopes(primal.input(0), primal.input(1));
}
