import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { pictureOf, planeOf } from './geometry.ts';
import type { OpRule, Primal, ResizeOp } from './kinds/op.ts';
import { linearly } from './not-finite.ts';
import { resizedLength, resizeWeights } from './resize-weights.ts';

/**
 * Larger or smaller planes. Each axis is a linear map, so the op is a product with a matrix for the rows and one for
 * the columns, and its adjoint one with their transposes.
 */
export const resize: OpRule<ResizeOp> = {
  shape({ attrs: { factor } }, [input]) {
    const [height, width, channels] = pictureOf(input);
    return [resizedLength(height, factor[0]), resizedLength(width, factor[1]), channels];
  },

  reads({ attrs }, input) {
    const weights = ([0, 1] as const).map((axis) =>
      resizeWeights(attrs, planeOf(input)[axis], attrs.factor[axis]),
    );
    return (axis, index) => {
      const length = planeOf(input)[axis];
      const row = at(weights, axis).subarray(index * length, (index + 1) * length);
      return [row.findIndex((weight) => weight !== 0), row.findLastIndex((weight) => weight !== 0)];
    };
  },

  run(op, [input], constant) {
    const maps = matrices(op, input.shape.slice(1), constant);
    return linearly(input, (x, of) =>
      mapped(x, of ? { rows: of(maps.rows), columns: of(maps.columns) } : maps, false),
    );
  },

  push: (op, primal, [tangent]) => mapped(tangent, matricesOf(op, primal), false),

  pull: (op, primal, cotangent) => [mapped(cotangent, matricesOf(op, primal), true)],
};

const matricesOf = (op: ResizeOp, primal: Primal) => matrices(op, primal.inputShape(0), primal.constant);

/** The maps of both axes, [out, in] each. */
export interface Maps {
  rows: tf.Tensor;
  columns: tf.Tensor;
}

function matrices({ attrs }: ResizeOp, input: number[], constant: Primal['constant']): Maps {
  const along = (axis: 0 | 1): tf.Tensor => {
    const [length, factor] = [planeOf(input)[axis], attrs.factor[axis]];
    return constant(`axis ${axis} of ${length}`, () =>
      tf.tensor2d(resizeWeights(attrs, length, factor), [resizedLength(length, factor), length]),
    );
  };
  return { rows: along(0), columns: along(1) };
}

/** Returns the matrix that makes an axis longer or shorter by weighted means: [to, length]. */
export const linearMap = (length: number, to: number): tf.Tensor =>
  tf.tensor2d(
    resizeWeights(
      { factor: [1, 1], method: 'linear', align: 'half-pixel', antialias: true },
      length,
      to / length,
    ),
    [to, length],
  );

/** Rows, then columns, of [n, h, w, c] multiplied by their matrices, or by the transposed ones. */
export function mapped(x: tf.Tensor, { rows, columns }: Maps, transposed: boolean): tf.Tensor {
  const [count, height, width, channels] = x.shape as [number, number, number, number];
  const tall = tf.matMul(rows, tf.reshape(x, [count, height, width * channels]), transposed, false);
  const newHeight = at(tall.shape, 1);
  const wide = tf.matMul(columns, tf.reshape(tall, [count * newHeight, width, channels]), transposed, false);
  return tf.reshape(wide, [count, newHeight, at(wide.shape, 1), channels]);
}
