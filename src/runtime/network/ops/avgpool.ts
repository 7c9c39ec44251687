import * as tf from '../../backend/tensors.ts';
import { tfPadding } from './geometry.ts';
import type { OpRule, PoolOp } from './kinds/op.ts';
import { byRange } from './not-finite.ts';
import { poolReads, poolShape, spreadEvenly, sweepsOf, windowCounts } from './pooling.ts';
import { type Sweep, taps } from './window.ts';

/** Mean over the elements of each window that lie inside the input. */
export const avgpool: OpRule<PoolOp<'avgpool'>> = {
  shape: (op, [input]) => poolShape(op, input),

  reads: poolReads,

  run: (op, [input]) =>
    byRange(
      input,
      () => pool(op, input),
      () => meansOfTaps(op, input),
    ),

  push: (op, _primal, [tangent]) => pool(op, tangent),

  pull(op, primal, cotangent) {
    const sweeps = sweepsOf(op, primal.inputShape(0));
    const [counts] = primal.residual('counts', () => [windowCounts(sweeps)]);
    return [spreadEvenly(tf.div(cotangent, counts), sweeps)];
  },
};

function pool(op: PoolOp<'avgpool'>, x: tf.Tensor): tf.Tensor {
  const { size, strides, padding } = op.attrs;
  return tf.avgPool(x as tf.Tensor4D, size, strides, tfPadding(padding));
}

function meansOfTaps(op: PoolOp<'avgpool'>, x: tf.Tensor): tf.Tensor {
  const sweeps = sweepsOf(op, x.shape.slice(1));
  const sums = sumOfTaps(sumOfTaps(x, sweeps.columns), sweeps.rows);
  return tf.div(sums, windowCounts(sweeps));
}

const sumOfTaps = (x: tf.Tensor, sweep: Sweep): tf.Tensor => tf.addN(taps(x, sweep, 0));
