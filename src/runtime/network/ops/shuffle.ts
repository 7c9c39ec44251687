import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { OpRule, ShuffleOp } from './kinds/op.ts';

/** Channels of several groups dealt out in turn: a matrix transposed at every position. */
export const shuffle: OpRule<ShuffleOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input]) => dealt(input, op.attrs.groups),

  push: (op, _primal, [tangent]) => dealt(tangent, op.attrs.groups),

  pull: (op, _primal, cotangent) => [dealt(cotangent, at(cotangent.shape, -1) / op.attrs.groups)],
};

function dealt(x: tf.Tensor, groups: number): tf.Tensor {
  const channels = at(x.shape, -1);
  const apart = tf.reshape(x, [x.size / channels, groups, channels / groups]);
  return tf.reshape(tf.transpose(apart, [0, 2, 1]), x.shape);
}
