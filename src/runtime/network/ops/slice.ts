import { at } from '../../../base/at.ts';
import type * as tf from '../../backend/tensors.ts';
import type { OpRule, SliceOp } from './kinds/op.ts';
import { placed, type Sweep, spread, strided } from './window.ts';

/** A part of an axis, or every `step`-th entry of one. */
export const slice: OpRule<SliceOp> = {
  shape: (op, [input]) => input.with(op.attrs.axis, sweepOf(op, input).out),

  reads:
    ({ attrs: { axis: cut, start, step = 1 } }) =>
    (axis, index) => {
      const place = axis === cut ? start + index * step : index;
      return [place, place];
    },

  run: (op, [input]) => taken(input, sweepOf(op, input.shape.slice(1))),

  push: (op, primal, [tangent]) => taken(tangent, sweepOf(op, primal.inputShape(0))),

  pull(op, primal, cotangent) {
    const sweep = sweepOf(op, primal.inputShape(0));
    const { axis, stride, before, length } = sweep;
    return [stride === 1 ? placed(cotangent, axis, -before, length, 0) : spread([cotangent], sweep)];
  },
};

/** Neighbours are a part of an axis; others are seen through a window. */
const taken = (x: tf.Tensor, sweep: Sweep): tf.Tensor =>
  sweep.stride === 1 ? placed(x, sweep.axis, sweep.before, sweep.out, 0) : strided(x, sweep);

/** The window of one entry that visits those that are taken. */
function sweepOf({ attrs: { axis, start, size, step = 1 } }: SliceOp, input: number[]): Sweep {
  const length = at(input, axis);
  const out = size ?? Math.ceil((length - start) / step);
  return { axis: axis + 1, size: 1, stride: step, before: -start, length, out };
}
