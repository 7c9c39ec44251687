import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { OpRule, Primal, ReduceOp } from './kinds/op.ts';

/** Sum, mean or largest entry along some axes; of equal largest entries each gets its share. */
export const reduce: OpRule<ReduceOp> = {
  shape({ attrs: { axes, keepDims } }, [input]) {
    const kept = input.map((length, axis) => (axes.includes(axis) ? 1 : length));
    return keepDims ? kept : kept.filter((_, axis) => !axes.includes(axis));
  },

  run(op, [input]) {
    const { axes, keepDims } = behindBatch(op);
    if (op.attrs.with === 'max') return tf.max(input, axes, keepDims);
    return op.attrs.with === 'sum' ? tf.sum(input, axes, keepDims) : tf.mean(input, axes, keepDims);
  },

  push(op, primal, [tangent]) {
    const { axes, keepDims } = behindBatch(op);
    return tf.sum(tf.mul(tangent, shares(op, primal)), axes, keepDims);
  },

  pull(op, primal, cotangent) {
    const kept = primal.inputShape(0).map((length, axis) => (op.attrs.axes.includes(axis) ? 1 : length));
    return [tf.mul(tf.reshape(cotangent, [at(cotangent.shape, 0), ...kept]), shares(op, primal))];
  },
};

const behindBatch = ({ attrs: { axes, keepDims } }: ReduceOp) => ({
  axes: axes.map((axis) => axis + 1),
  keepDims,
});

/** How much the result takes of each entry, in a shape that broadcasts to the input's. */
function shares(op: ReduceOp, primal: Primal): tf.Tensor {
  const { axes } = behindBatch(op);
  const [found] = primal.residual('shares', () => {
    const shape = primal.inputShape(0);
    if (op.attrs.with !== 'max') {
      const count = op.attrs.axes.reduce((size, axis) => size * at(shape, axis), 1);
      const spread = [1, ...shape.map((length, axis) => (op.attrs.axes.includes(axis) ? length : 1))];
      return [tf.fill(spread, op.attrs.with === 'sum' ? 1 : 1 / count)];
    }
    const x = primal.input(0);
    const best = tf.sub(1, tf.step(tf.sub(tf.max(x, axes, true), x)));
    return [tf.div(best, tf.sum(best, axes, true))];
  });
  return found;
}
