import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, Primal, ResizeOp } from './kinds/op.ts';
import { linearly } from './not-finite.ts';
import { resizedLength, resizeWeights } from './resize-weights.ts';

/**
 * Larger or smaller planes. Each axis is a linear map, so the op is a product with a matrix for the rows and one for
 * the columns, and its adjoint one with their transposes.
 */
export const resize: OpRule<ResizeOp> = {
  shape: ({ attrs: { factor } }, [input]) => [
    resizedLength(input![0]!, factor[0]),
    resizedLength(input![1]!, factor[1]),
    input![2]!,
  ],

  run(op, [input], constant) {
    const weights = matrices(op, input!.shape.slice(1), constant);
    return linearly(input!, (x, of) => mapped(x, of ? weights.map((each) => of(each)) : weights, false));
  },

  push: (op, primal, [tangent]) => mapped(tangent!, matricesOf(op, primal), false),

  pull: (op, primal, cotangent) => [mapped(cotangent, matricesOf(op, primal), true)],
};

const matricesOf = (op: ResizeOp, primal: Primal) => matrices(op, primal.inputShape(0), primal.constant);

function matrices(op: ResizeOp, input: number[], constant: Primal['constant']): tf.Tensor2D[] {
  return [0, 1].map((axis) => {
    const length = input[axis]!;
    return constant(`axis ${axis} of ${length}`, () => {
      const out = resizedLength(length, op.attrs.factor[axis]!);
      return tf.tensor2d(resizeWeights(op.attrs, length, op.attrs.factor[axis]!), [out, length]);
    });
  }) as tf.Tensor2D[];
}

/** Rows, then columns, of [n, h, w, c] multiplied by their matrices, or by the transposed ones. */
function mapped(x: tf.Tensor, [rows, columns]: tf.Tensor2D[], transposed: boolean): tf.Tensor {
  const [count, height, width, channels] = x.shape as [number, number, number, number];
  const tall = tf.matMul(
    rows as tf.Tensor,
    tf.reshape(x, [count, height, width * channels]),
    transposed,
    false,
  );
  const newHeight = tall.shape[1]!;
  const wide = tf.matMul(
    columns as tf.Tensor,
    tf.reshape(tall, [count * newHeight, width, channels]),
    transposed,
    false,
  );
  return tf.reshape(wide, [count, newHeight, wide.shape[1]!, channels]);
}
