import type * as tf from '@tensorflow/tfjs-core';
import type { DilateOp, OpRule } from './kinds/op.ts';
import { type Sweep, spread, taps } from './window.ts';

/** Zeros between positions: what makes a convolution of what a strided one gave, a transposed one. */
export const dilate: OpRule<DilateOp> = {
  shape: ({ attrs: { factor } }, [input]) => [
    dilated(input![0]!, factor[0]),
    dilated(input![1]!, factor[1]),
    input![2]!,
  ],

  run: (op, [input]) => apart(op, input!),

  push: (op, _primal, [tangent]) => apart(op, tangent!),

  pull(op, primal, cotangent) {
    const [rows, columns] = sweepsOf(op, primal.inputShape(0));
    return [taps(taps(cotangent, rows, 0)[0]!, columns, 0)[0]!];
  },
};

function apart(op: DilateOp, x: tf.Tensor): tf.Tensor {
  const [rows, columns] = sweepsOf(op, x.shape.slice(1));
  return spread([spread([x], rows)], columns);
}

const dilated = (length: number, factor: number): number => (length - 1) * factor + 1;

/** The window of one entry that every `factor`-th place is seen through. */
function sweepsOf({ attrs: { factor } }: DilateOp, input: number[]): [rows: Sweep, columns: Sweep] {
  const along = (axis: 0 | 1): Sweep => ({
    axis: axis + 1,
    size: 1,
    stride: factor[axis],
    before: 0,
    length: dilated(input[axis]!, factor[axis]),
    out: input[axis]!,
  });
  return [along(0), along(1)];
}
