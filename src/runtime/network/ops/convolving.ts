import type * as tf from '@tensorflow/tfjs-core';
import { fusedName, pullActivation, pushActivation } from './activation.ts';
import { planeOf, tfConvPadding, windowOf } from './geometry.ts';
import type { ConvOp, DepthwiseOp, OpRule, Padding, Pair, Primal, Rules } from './kinds/op.ts';
import { spread } from './window.ts';

type Convolving = ConvOp | DepthwiseOp;

/** Padding, by its type as the convolutions of tfjs declare it: depthwise ones take explicit padding undeclared. */
type Pad = Extract<Padding, string>;

/** What one kind of convolution does on its own. */
interface Kind<O extends Convolving> {
  /** Channels that come out. */
  channels(filter: number[]): number;
  /** tfjs' convolution with bias and activation. */
  fused: (of: Parameters<typeof tf.fused.depthwiseConv2d>[0]) => tf.Tensor;
  /** tfjs' convolution alone. */
  linear: typeof tf.depthwiseConv2d;
  /** The input gradient of the convolution alone. */
  pullLinear(op: O, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor;
}

/** The rule of a kind of convolution with its bias and activation. */
export function convolving<O extends Convolving>(kind: Kind<O>): OpRule<O> {
  return {
    shape(op, [input]) {
      const { strides, dilations, padding } = op.attrs;
      const { out } = windowOf(planeOf(input!), sizeOf(op), strides, dilations, padding);
      return [...out, kind.channels(op.weights.filter.shape)];
    },

    run(op, [input]) {
      const { strides, dilations, activation } = op.attrs;
      return kind.fused({
        x: input as tf.Tensor4D,
        filter: op.weights.filter as tf.Tensor4D,
        bias: op.weights.bias as tf.Tensor,
        strides,
        dilations,
        pad: paddingOf(op, planeOf(input!.shape.slice(1))),
        activation: fusedName(activation),
      });
    },

    push(op, primal, [tangent]) {
      const { strides, dilations, activation } = op.attrs;
      const filter = op.weights.filter as tf.Tensor4D;
      const pad = paddingOf(op, planeOf(primal.inputShape(0)));
      const linear = kind.linear(tangent as tf.Tensor4D, filter, strides, pad, 'NHWC', dilations);
      return pushActivation(activation, primal, linear);
    },

    pull(op, primal, cotangent, rules: Rules) {
      const linear = pullActivation(op.attrs.activation, primal, cotangent, rules);
      return [kind.pullLinear(op, primal, linear as tf.Tensor4D)];
    },
  };
}

/** Height and width of the filter. */
export const sizeOf = (op: Convolving): Pair => op.weights.filter.shape.slice(0, 2) as Pair;

function paddingOf(op: Convolving, plane: Pair): Pad {
  const { strides, dilations, padding } = op.attrs;
  return tfConvPadding(plane, sizeOf(op), strides, dilations, padding) as Pad;
}

/**
 * A cotangent with zeros between its entries where the strides left some out, and around them: convolved with the
 * flipped filter at stride 1, without padding, it gives the input gradient.
 */
export function loosened(op: Convolving, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor4D {
  const { strides, dilations, padding } = op.attrs;
  const size = sizeOf(op);
  const plane = planeOf(primal.inputShape(0));
  const { pads, out } = windowOf(plane, size, strides, dilations, padding);
  const along = (x: tf.Tensor, axis: 0 | 1) => {
    const reach = (size[axis] - 1) * dilations[axis];
    return spread([x], {
      axis: axis === 0 ? 1 : 2,
      size: 1,
      stride: strides[axis],
      before: pads[axis][0] - reach,
      length: plane[axis] + reach,
      out: out[axis],
    });
  };
  return along(along(cotangent, 0), 1) as tf.Tensor4D;
}
