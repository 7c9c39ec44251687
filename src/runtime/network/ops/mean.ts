import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { pictureOf } from './geometry.ts';
import type { MeanOp, OpRule } from './kinds/op.ts';

/** Mean over all positions. */
export const mean: OpRule<MeanOp> = {
  shape: (op, [input]) => (op.attrs.keepDims ? [1, 1, at(input, 2)] : [at(input, 2)]),

  run: (op, [input]) => tf.mean(input, [1, 2], op.attrs.keepDims),

  push: (op, _primal, [tangent]) => tf.mean(tangent, [1, 2], op.attrs.keepDims),

  pull(_op, primal, cotangent) {
    const [height, width, channels] = pictureOf(primal.inputShape(0));
    const each = tf.reshape(cotangent, [at(cotangent.shape, 0), 1, 1, channels]);
    return [tf.mul(each, tf.fill([1, height, width, 1], 1 / (height * width)))];
  },
};
