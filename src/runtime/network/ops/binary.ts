import * as tf from '@tensorflow/tfjs-core';
import type { BinaryOp, BinaryOperator, OpRule, Primal } from './kinds/op.ts';
import { maximum, minimum } from './not-finite.ts';

interface Binary {
  value(a: tf.Tensor, b: tf.Tensor): tf.Tensor;
  /** What a change of each operand is multiplied by; a number where it is the same everywhere. */
  slopes(a: tf.Tensor, b: tf.Tensor): [tf.Tensor | number, tf.Tensor | number];
}

/** Of equal operands the first one counts. */
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
export const binary: OpRule<BinaryOp> = {
  shape: (_op, [a, b]) => a!.map((length, axis) => Math.max(length, b![axis]!)),

  run: (op, [a, b]) => TABLE[op.attrs.operator].value(a!, b!),

  push(op, primal, tangents) {
    const slopes = slopesOf(op, primal);
    const parts = tangents.flatMap((tangent, i) => (tangent ? [tf.mul(tangent, slopes[i]!)] : []));
    if (parts.length === 2) return tf.add(parts[0]!, parts[1]!);
    const shape = [parts[0]!.shape[0]!, ...primal.outputShape()];
    return tf.broadcastTo(parts[0]!, shape);
  },

  pull(op, primal, cotangent) {
    return slopesOf(op, primal).map((slope, i) => summedTo(tf.mul(cotangent, slope), primal.inputShape(i)));
  },
};

function slopesOf(op: BinaryOp, primal: Primal): (tf.Tensor | number)[] {
  return TABLE[op.attrs.operator].slopes(primal.input(0), primal.input(1));
}

/** The adjoint of repeating: sums along the axes that were repeated. */
function summedTo(x: tf.Tensor, shape: number[]): tf.Tensor {
  const axes = shape.flatMap((length, axis) => (length === 1 && x.shape[axis + 1] !== 1 ? [axis + 1] : []));
  return axes.length === 0 ? x : tf.sum(x, axes, true);
}
