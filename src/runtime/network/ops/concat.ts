import * as tf from '@tensorflow/tfjs-core';
import type { ConcatOp, OpRule } from '../op.ts';

/** Side by side along the channels. */
export const concat: OpRule<ConcatOp> = {
  shape: (_op, inputs) => [
    ...inputs[0]!.slice(0, -1),
    inputs.reduce((channels, shape) => channels + shape.at(-1)!, 0),
  ],

  run: (_op, inputs) => tf.concat(inputs, -1),

  push(_op, primal, tangents) {
    const batch = tangents.find((tangent) => tangent)!.shape[0]!;
    return tf.concat(
      tangents.map((tangent, i) => tangent ?? tf.zeros([batch, ...primal.inputShape(i)])),
      -1,
    );
  },

  pull(op, primal, cotangent) {
    const channels = op.inputs.map((_, i) => primal.inputShape(i).at(-1)!);
    return tf.split(cotangent, channels, -1);
  },
};
