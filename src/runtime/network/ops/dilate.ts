import type * as tf from '../../backend/tensors.ts';
import { pictureOf, planeOf } from './geometry.ts';
import type { DilateOp, OpRule } from './kinds/op.ts';
import { type Sweep, spread, strided } from './window.ts';

/** Zeros between positions: a convolution after it is a transposed one. */
export const dilate: OpRule<DilateOp> = {
  shape({ attrs: { factor } }, [input]) {
    const [height, width, channels] = pictureOf(input);
    return [dilated(height, factor[0]), dilated(width, factor[1]), channels];
  },

  reads:
    ({ attrs: { factor } }) =>
    (axis, index) => [Math.ceil(index / factor[axis]), Math.floor(index / factor[axis])],

  run: (op, [input]) => apart(op, input),

  push: (op, _primal, [tangent]) => apart(op, tangent),

  pull(op, primal, cotangent) {
    const [rows, columns] = sweepsOf(op, primal.inputShape(0));
    return [strided(strided(cotangent, rows), columns)];
  },
};

function apart(op: DilateOp, x: tf.Tensor): tf.Tensor {
  const [rows, columns] = sweepsOf(op, x.shape.slice(1));
  return spread([spread([x], rows)], columns);
}

const dilated = (length: number, factor: number): number => (length - 1) * factor + 1;

/** The window of one entry that visits every `factor`-th place of the output. */
function sweepsOf({ attrs: { factor } }: DilateOp, input: number[]): [rows: Sweep, columns: Sweep] {
  const plane = planeOf(input);
  const along = (axis: 0 | 1): Sweep => ({
    axis: axis + 1,
    size: 1,
    stride: factor[axis],
    before: 0,
    length: dilated(plane[axis], factor[axis]),
    out: plane[axis],
  });
  return [along(0), along(1)];
}
