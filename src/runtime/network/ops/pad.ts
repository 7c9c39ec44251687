import * as tf from '../../backend/tensors.ts';
import { crop } from '../crop.ts';
import { paddedShape, planeOf } from './geometry.ts';
import type { OpRule, PadOp } from './kinds/op.ts';

/** Constant borders around the positions. */
export const pad: OpRule<PadOp> = {
  shape: (op, [input]) => paddedShape(input, op.attrs.pads),

  reads: (op) => (axis, index) => {
    const place = index - op.attrs.pads[axis][0];
    return [place, place];
  },

  run: (op, [input]) => padded(op, input, op.attrs.value),

  push: (op, _primal, [tangent]) => padded(op, tangent, 0),

  pull(op, primal, cotangent) {
    const [rows, columns] = op.attrs.pads;
    const [height, width] = planeOf(primal.inputShape(0));
    return [crop(cotangent, rows[0], columns[0], height, width)];
  },
};

function padded(op: PadOp, x: tf.Tensor, value: number): tf.Tensor {
  const [rows, columns] = op.attrs.pads;
  return tf.pad(x, [[0, 0], rows, columns, [0, 0]], value);
}
