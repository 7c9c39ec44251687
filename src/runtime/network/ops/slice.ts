import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, SliceOp } from './kinds/op.ts';

/** A part of an axis. */
export const slice: OpRule<SliceOp> = {
  shape: (op, [input]) =>
    input!.map((length, axis) => (axis === op.attrs.axis ? sizeOf(op, length) : length)),

  run: (op, [input]) => cut(op, input!),

  push: (op, _primal, [tangent]) => cut(op, tangent!),

  pull(op, primal, cotangent) {
    const { axis, start } = op.attrs;
    const length = primal.inputShape(0)[axis]!;
    const x = flat(cotangent, axis);
    const inner = x.shape[1]! / cotangent.shape[axis + 1]!;
    const after = length - start - cotangent.shape[axis + 1]!;
    const padded = tf.pad2d(x, [
      [0, 0],
      [start * inner, after * inner],
    ]);
    return [tf.reshape(padded, [cotangent.shape[0]!, ...primal.inputShape(0)])];
  },
};

const sizeOf = ({ attrs: { start, size } }: SliceOp, length: number): number => size ?? length - start;

/** In two dimensions, because slicing costs by the row. */
function cut(op: SliceOp, x: tf.Tensor): tf.Tensor {
  const { axis, start } = op.attrs;
  const length = x.shape[axis + 1]!;
  const size = sizeOf(op, length);
  const rows = flat(x, axis);
  const inner = rows.shape[1]! / length;
  const shape = [...x.shape];
  shape[axis + 1] = size;
  return tf.reshape(tf.slice2d(rows, [0, start * inner], [rows.shape[0]!, size * inner]), shape);
}

/** [all before the axis, the axis and all after it]. */
function flat(x: tf.Tensor, axis: number): tf.Tensor2D {
  const outer = x.shape.slice(0, axis + 1).reduce((a, b) => a * b, 1);
  return tf.reshape(x, [outer, x.size / outer]);
}
