import type { OpRule, SliceOp } from './kinds/op.ts';
import { type Sweep, spread, taps } from './window.ts';

/** A part of an axis, or every `step`-th entry of one. */
export const slice: OpRule<SliceOp> = {
  shape: (op, [input]) => input!.with(op.attrs.axis, sweepOf(op, input!).out),

  run: (op, [input]) => taps(input!, sweepOf(op, input!.shape.slice(1)), 0)[0]!,

  push: (op, primal, [tangent]) => taps(tangent!, sweepOf(op, primal.inputShape(0)), 0)[0]!,

  pull: (op, primal, cotangent) => [spread([cotangent], sweepOf(op, primal.inputShape(0)))],
};

/** A window of one entry, which sees those that are taken. */
function sweepOf({ attrs: { axis, start, size, step = 1 } }: SliceOp, input: number[]): Sweep {
  const length = input[axis]!;
  const out = size ?? Math.ceil((length - start) / step);
  return { axis: axis + 1, size: 1, stride: step, before: -start, length, out };
}
