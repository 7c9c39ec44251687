import * as tf from '@tensorflow/tfjs-core';
import type { OpRule, Primal, ResizeOp } from './kinds/op.ts';
import { linearly } from './not-finite.ts';

/**
 * Larger or smaller planes. Each axis is a linear map, so the op is a product with a matrix for the rows and one for
 * the columns, and its adjoint one with their transposes.
 */
export const resize: OpRule<ResizeOp> = {
  shape: ({ attrs: { factor } }, [input]) => [
    Math.floor(input![0]! * factor[0]),
    Math.floor(input![1]! * factor[1]),
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
    return constant(`axis ${axis} of ${length}`, () => matrixOf(op, length, op.attrs.factor[axis]!));
  }) as tf.Tensor2D[];
}

/** [out, in]: how much each entry of the output takes of each entry of the input. */
function matrixOf({ attrs: { method, align } }: ResizeOp, length: number, factor: number): tf.Tensor {
  const out = Math.floor(length * factor);
  const weights = new Float32Array(out * length);
  for (let i = 0; i < out; i++) {
    const exact = Math.min(Math.max(placeOf(i, out, length, factor, align), 0), length - 1);
    if (method === 'nearest') {
      const near = align === 'origin' ? Math.floor(exact) : Math.round(exact);
      weights[i * length + Math.min(near, length - 1)] = 1;
      continue;
    }
    const low = Math.floor(exact);
    weights[i * length + low]! += 1 - (exact - low);
    weights[i * length + Math.min(low + 1, length - 1)]! += exact - low;
  }
  return tf.tensor2d(weights, [out, length]);
}

function placeOf(
  i: number,
  out: number,
  length: number,
  factor: number,
  align: ResizeOp['attrs']['align'],
): number {
  if (align === 'origin') return i / factor;
  if (align === 'half-pixel') return (i + 0.5) / factor - 0.5;
  return out === 1 ? 0 : (i * (length - 1)) / (out - 1);
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
