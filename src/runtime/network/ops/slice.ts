import { at } from '../../../base/at.ts';
import type { OpRule, SliceOp } from './kinds/op.ts';
import { type Sweep, spread, strided } from './window.ts';

/** A part of an axis, or every `step`-th entry of one. */
export const slice: OpRule<SliceOp> = {
  shape: (op, [input]) => input.with(op.attrs.axis, sweepOf(op, input).out),

  reads:
    ({ attrs: { axis: cut, start, step = 1 } }) =>
    (axis, index) => {
      const place = axis === cut ? start + index * step : index;
      return [place, place];
    },

  run: (op, [input]) => strided(input, sweepOf(op, input.shape.slice(1))),

  push: (op, primal, [tangent]) => strided(tangent, sweepOf(op, primal.inputShape(0))),

  pull: (op, primal, cotangent) => [spread([cotangent], sweepOf(op, primal.inputShape(0)))],
};

/** The window of one entry that visits those that are taken. */
function sweepOf({ attrs: { axis, start, size, step = 1 } }: SliceOp, input: number[]): Sweep {
  const length = at(input, axis);
  const out = size ?? Math.ceil((length - start) / step);
  return { axis: axis + 1, size: 1, stride: step, before: -start, length, out };
}
