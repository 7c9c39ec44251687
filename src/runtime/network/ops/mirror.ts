import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { paddedShape, planeOf } from './geometry.ts';
import type { MirrorOp, OpRule } from './kinds/op.ts';

/** Borders that repeat what lies next to them. */
export const mirror: OpRule<MirrorOp> = {
  shape: (op, [input]) => paddedShape(input, op.attrs.pads),

  reads(op, input) {
    const places = ([0, 1] as const).map((axis) => mirrorSources(op.attrs, axis, at(input, axis)));
    return (axis, index) => {
      const place = at(at(places, axis), index);
      return [place, place];
    };
  },

  run: (op, [input]) => repeated(op, input),

  push: (op, _primal, [tangent]) => repeated(op, tangent),

  pull(op, primal, cotangent) {
    const [height, width] = planeOf(primal.inputShape(0));
    return [folded(op, 1, width, folded(op, 0, height, cotangent))];
  },
};

const repeated = (op: MirrorOp, x: tf.Tensor): tf.Tensor => {
  const along = (axis: 0 | 1) => tf.tensor1d(mirrorSources(op.attrs, axis, at(x.shape, axis + 1)), 'int32');
  return tf.gather(tf.gather(x, along(0), 1), along(1), 2);
};

/** The place that each place of the output repeats along an axis of `size` entries. */
export function mirrorSources({ pads, mode }: MirrorOp['attrs'], axis: 0 | 1, size: number): number[] {
  const [before, after] = pads[axis];
  // Where the border itself is repeated too, a mirror stands behind it, else on it.
  const shift = mode === 'symmetric' ? 1 : 0;
  return Array.from({ length: before + size + after }, (_, i) => {
    const place = i - before;
    if (mode === 'edge') return Math.min(size - 1, Math.max(0, place));
    if (place < 0) return -place - shift;
    return place < size ? place : 2 * size - 2 - place + shift;
  });
}

/** The adjoint along one axis: adds up what was repeated. */
function folded(op: MirrorOp, axis: 0 | 1, size: number, x: tf.Tensor): tf.Tensor {
  const [count, rows, columns, channels] = x.shape as [number, number, number, number];
  const from = mirrorSources(op.attrs, axis, size);
  const places = Array.from({ length: size }, (_, i) => from.map((source) => (source === i ? 1 : 0)));
  const outer = axis === 0 ? count : count * rows;
  const inner = axis === 0 ? columns * channels : channels;
  const sums = tf.matMul(tf.tensor3d([places]), tf.reshape(x, [outer, from.length, inner]));
  return tf.reshape(sums, axis === 0 ? [count, size, columns, channels] : [count, rows, size, channels]);
}
