import * as tf from '@tensorflow/tfjs-core';
import type { DepthwiseOp, OpRule, Pair, Primal } from '../op.ts';
import { pullActivation, pushActivation } from './activation.ts';
import { planeOf, tfConvPadding, windowOf } from './geometry.ts';
import { spread } from './window.ts';

const sizeOf = (op: DepthwiseOp): Pair => op.weights.filter.shape.slice(0, 2) as Pair;

/** Convolution of each channel by itself, with its bias and activation. */
export const depthwise: OpRule<DepthwiseOp> = {
  shape(op, [input]) {
    const { strides, dilations, padding } = op.attrs;
    const { out } = windowOf(planeOf(input!), sizeOf(op), strides, dilations, padding);
    return [...out, op.weights.filter.shape[2]! * op.weights.filter.shape[3]!];
  },

  run(op, [input]) {
    const { strides, dilations, activation } = op.attrs;
    return tf.fused.depthwiseConv2d({
      x: input as tf.Tensor4D,
      filter: op.weights.filter as tf.Tensor4D,
      bias: op.weights.bias,
      strides,
      dilations,
      pad: paddingOf(op, planeOf(input!.shape.slice(1))),
      activation: activation === 'none' ? 'linear' : activation,
    });
  },

  push(op, primal, [tangent]) {
    const { strides, dilations, activation } = op.attrs;
    const x = tangent as tf.Tensor4D;
    const filter = op.weights.filter as tf.Tensor4D;
    const pad = paddingOf(op, planeOf(primal.inputShape(0)));
    const linear = tf.depthwiseConv2d(x, filter, strides, pad, 'NHWC', dilations);
    return activation === 'none' ? linear : pushActivation(activation, primal.output(), linear);
  },

  pull(op, primal, cotangent, rules) {
    const { activation } = op.attrs;
    const linear =
      activation === 'none' ? cotangent : pullActivation(activation, primal.output(), cotangent, rules);
    return [pullLinear(op, primal, linear as tf.Tensor4D)];
  },
};

/** The declared type leaves explicit padding out; every backend takes it. */
const paddingOf = (op: DepthwiseOp, plane: Pair) => {
  const { strides, dilations, padding } = op.attrs;
  return tfConvPadding(plane, sizeOf(op), strides, dilations, padding) as 'same' | 'valid';
};

/**
 * The input gradient: zeros put between the cotangent's entries where the stride left some out, then a
 * stride-1 convolution with the flipped filter, then the sum over each channel's `multiplier` outputs.
 */
function pullLinear(op: DepthwiseOp, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor {
  const { strides, dilations, padding } = op.attrs;
  const [rows, columns, channels, multiplier] = op.weights.filter.shape as [number, number, number, number];
  const [height, width] = planeOf(primal.inputShape(0));
  const { pads, out } = windowOf([height, width], [rows, columns], strides, dilations, padding);
  const filter = primal.constant('pull', () =>
    tf.reshape(tf.reverse(op.weights.filter as tf.Tensor4D, [0, 1]), [
      rows,
      columns,
      channels * multiplier,
      1,
    ]),
  );
  const dilate = (x: tf.Tensor, axis: 0 | 1, size: number, length: number) => {
    const reach = (size - 1) * dilations[axis];
    return spread([x], {
      axis: axis === 0 ? 1 : 2,
      size: 1,
      stride: strides[axis],
      before: pads[axis][0] - reach,
      length: length + reach,
      out: out[axis],
    });
  };
  const loose = dilate(dilate(cotangent, 0, rows, height), 1, columns, width) as tf.Tensor4D;
  const each = tf.depthwiseConv2d(loose, filter as tf.Tensor4D, 1, 'valid', 'NHWC', dilations);
  if (multiplier === 1) return each;
  const apart = tf.reshape(each, [each.shape[0] * height, width, channels, multiplier]);
  return tf.reshape(tf.sum(apart, -1), [each.shape[0], height, width, channels]);
}
