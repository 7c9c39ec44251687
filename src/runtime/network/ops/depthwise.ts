import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { activated, fusedName } from './activation.ts';
import { convolving, groupByGroup, loosened } from './convolving.ts';
import { planeOf } from './geometry.ts';
import type { DepthwiseOp, OpRule, Primal } from './kinds/op.ts';
import { byRange } from './not-finite.ts';

/** Convolution of each channel by itself, with its bias and activation. */
export const depthwise: OpRule<DepthwiseOp> = convolving({
  channels: ([, , input, multiplier]) => input! * multiplier!,
  run: (convolution, activation) =>
    byRange(
      convolution.x,
      () => tf.fused.depthwiseConv2d({ ...convolution, activation: fusedName(activation) }),
      () =>
        activated(
          activation,
          groupByGroup(convolution, tf.split(convolution.filter, convolution.filter.shape[2], 2)),
        ),
    ),
  linear: tf.depthwiseConv2d,
  pullLinear,
  pullTap(seen, cotangent) {
    const channels = at(seen.shape, 3);
    const each = tf.reshape(cotangent, [-1, channels, at(cotangent.shape, 3) / channels]);
    return tf.sum(tf.mul(tf.reshape(seen, [-1, channels, 1]), each), 0);
  },
});

/** The input gradient: a convolution of each channel, then the sum over its `multiplier` outputs. */
function pullLinear(op: DepthwiseOp, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor {
  const [rows, columns, channels, multiplier] = op.weights.filter.shape as [number, number, number, number];
  const [height, width] = planeOf(primal.inputShape(0));
  const filter = primal.constant('pull', () => {
    const flipped = tf.reverse(op.weights.filter as tf.Tensor4D, [0, 1]);
    return tf.reshape(flipped, [rows, columns, channels * multiplier, 1]);
  });
  const loose = loosened(op, primal, cotangent);
  const { dilations } = op.attrs;
  const each = tf.depthwiseConv2d(loose, filter as tf.Tensor4D, 1, 'valid', 'NHWC', dilations);
  if (multiplier === 1) return each;
  const apart = tf.reshape(each, [each.shape[0] * height, width, channels, multiplier]);
  return tf.reshape(tf.sum(apart, -1), [each.shape[0], height, width, channels]);
}
