import * as tf from '@tensorflow/tfjs-core';
import type { MeanOp, OpRule } from './kinds/op.ts';

/** Mean over all positions. */
export const mean: OpRule<MeanOp> = {
  shape: (op, [input]) => (op.attrs.keepDims ? [1, 1, input![2]!] : [input![2]!]),

  run: (op, [input]) => tf.mean(input!, [1, 2], op.attrs.keepDims),

  push: (op, _primal, [tangent]) => tf.mean(tangent!, [1, 2], op.attrs.keepDims),

  pull(_op, primal, cotangent) {
    const [height, width, channels] = primal.inputShape(0) as [number, number, number];
    const each = tf.reshape(cotangent, [cotangent.shape[0]!, 1, 1, channels]);
    return [tf.mul(each, tf.fill([1, height, width, 1], 1 / (height * width)))];
  },
};
