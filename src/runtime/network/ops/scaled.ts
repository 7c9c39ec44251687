import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { AffineOp, LayerNormOp, Primal, RmsNormOp, WeightRule } from './kinds/op.ts';
import { summedTo } from './sums.ts';

/**
 * The derivatives by the scale and the offset of x * scale + offset.
 * @param scaled returns x, [batch, ...shape]
 */
export function scaledWeights<O extends AffineOp | LayerNormOp | RmsNormOp>(
  scaled: (op: O, primal: Primal) => tf.Tensor,
): WeightRule<O> {
  return {
    push(op, primal, { scale, offset }) {
      const shape = [at(primal.input(0).shape, 0), ...primal.outputShape()];
      return tf.addN([
        ...(scale ? [tf.mul(scaled(op, primal), scale)] : []),
        ...(offset ? [tf.broadcastTo(offset, shape)] : []),
      ]);
    },

    pull(op, primal, cotangent) {
      const { scale, offset }: { scale?: tf.Tensor; offset?: tf.Tensor } = op.weights;
      return {
        ...(scale ? { scale: summedTo(tf.mul(cotangent, scaled(op, primal)), scale.shape) } : {}),
        ...(offset ? { offset: summedTo(cotangent, offset.shape) } : {}),
      };
    },
  };
}
