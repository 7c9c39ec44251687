import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { pullActivation, pushActivation } from './activation.ts';
import { planeOf, tfConvPadding, windowOf, windowReads } from './geometry.ts';
import type {
  Activation,
  ConvOp,
  DepthwiseOp,
  GroupedOp,
  OpRule,
  Padding,
  Pair,
  Primal,
  Rules,
  WeightRule,
} from './kinds/op.ts';
import { summedTo } from './sums.ts';
import { spread, taps } from './window.ts';

type Convolving = ConvOp | DepthwiseOp;

/** Padding as the convolutions of tfjs declare it; they take explicit padding too, which depthwise ones don't declare. */
type Pad = Extract<Padding, string>;

/** A convolution as tfjs takes it. */
export interface Convolution {
  x: tf.Tensor4D;
  filter: tf.Tensor4D;
  bias: tf.Tensor1D | undefined;
  strides: Pair;
  dilations: Pair;
  pad: Pad;
}

/** How one kind of convolution differs from the others. */
interface ConvolutionKind<O extends Convolving> {
  /** How many channels the output has. */
  channels(filter: number[]): number;
  /** The convolution with bias and activation. */
  run(convolution: Convolution, activation: Activation): tf.Tensor;
  /** tfjs' convolution, without bias and activation. */
  linear: typeof tf.depthwiseConv2d;
  /** The input gradient of the convolution without its activation. */
  pullLinear(op: O, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor;
  /** The filter's gradient at one tap: from what the tap sees, [n, rows, columns, in], and the cotangent. */
  pullTap(seen: tf.Tensor, cotangent: tf.Tensor): tf.Tensor;
}

/** The rule of a kind of convolution with its bias and activation. */
export function convolving<O extends Convolving>(kind: ConvolutionKind<O>): OpRule<O> {
  return {
    shape(op, [input]) {
      const { strides, dilations, padding } = op.attrs;
      const { out } = windowOf(planeOf(input), sizeOf(op), strides, dilations, padding);
      return [...out, kind.channels(op.weights.filter.shape)];
    },

    reads(op, input) {
      const { strides, dilations, padding } = op.attrs;
      return windowReads(input, sizeOf(op), strides, dilations, padding);
    },

    run(op, [input]) {
      return kind.run(convolutionOf(op, input), op.attrs.activation);
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

    weights: convolutionWeights(
      (op, x, filter) =>
        kind.linear(
          x,
          filter,
          op.attrs.strides,
          paddingOf(op, planeOf(x.shape.slice(1))),
          'NHWC',
          op.attrs.dilations,
        ),
      kind.pullTap,
    ),
  };
}

/** The derivatives of a kind of convolution by filter and bias. */
export function convolutionWeights<O extends Convolving | GroupedOp>(
  linear: (op: O, x: tf.Tensor4D, filter: tf.Tensor4D) => tf.Tensor,
  pullTap: (seen: tf.Tensor, cotangent: tf.Tensor, op: O) => tf.Tensor,
): WeightRule<O> {
  return {
    push(op, primal, { filter, bias }) {
      const x = primal.input(0) as tf.Tensor4D;
      const shape = [x.shape[0], ...primal.outputShape()];
      const tangents = [
        ...(filter ? [linear(op, x, filter as tf.Tensor4D)] : []),
        ...(bias ? [tf.broadcastTo(bias, shape)] : []),
      ];
      return pushActivation(op.attrs.activation, primal, tf.addN(tangents));
    },

    pull(op, primal, cotangent) {
      const { filter, bias } = op.weights;
      const pulled = pullActivation(op.attrs.activation, primal, cotangent, {});
      const each = tapsOf(op, primal.input(0)).map((seen) => pullTap(seen, pulled, op));
      return {
        filter: tf.reshape(tf.stack(each), filter.shape),
        ...(bias ? { bias: summedTo(pulled, bias.shape) } : {}),
      };
    },
  };
}

/** Returns what each tap of a filter sees, row by row: [n, rows, columns, in] of the output's places. */
function tapsOf(op: Convolving | GroupedOp, x: tf.Tensor): tf.Tensor[] {
  const { strides, dilations, padding } = op.attrs;
  const size = sizeOf(op);
  const plane = planeOf(x.shape.slice(1));
  const { pads, out } = windowOf(plane, size, strides, dilations, padding);
  const along = (part: tf.Tensor, axis: 0 | 1): tf.Tensor[] => {
    const sweep = { axis: axis + 1, stride: strides[axis], length: plane[axis], out: out[axis] };
    const reach = (size[axis] - 1) * dilations[axis] + 1;
    const seen = taps(part, { ...sweep, size: reach, before: pads[axis][0] }, 0);
    return seen.filter((_, i) => i % dilations[axis] === 0);
  };
  return along(x, 0).flatMap((row) => along(row, 1));
}

/** The convolution of an op as tfjs takes it, without its activation. */
export function convolutionOf(op: Convolving | GroupedOp, x: tf.Tensor): Convolution {
  const { strides, dilations } = op.attrs;
  const { filter, bias } = op.weights;
  return {
    x: x as tf.Tensor4D,
    filter: filter as tf.Tensor4D,
    bias: bias as tf.Tensor1D | undefined,
    strides,
    dilations,
    pad: paddingOf(op, planeOf(x.shape.slice(1))),
  };
}

/**
 * A convolution of groups of channels, one group after the other, with its bias. Slower than kernels that take many
 * groups at once, and exact where a group holds NaN or infinities: they reach no other group.
 * @param filters one a group, [height, width, in / groups, out / groups]
 */
export function groupByGroup({ x, bias, ...rest }: Convolution, filters: tf.Tensor4D[]): tf.Tensor {
  const parts: tf.Tensor4D[] = tf.split(x, filters.length, 3);
  const outputs = filters.map((filter, i) =>
    tf.conv2d(at(parts, i), filter, rest.strides, rest.pad, 'NHWC', rest.dilations),
  );
  const together = tf.concat(outputs, 3);
  return bias ? tf.add(together, bias) : together;
}

/** Height and width of the filter. */
export const sizeOf = (op: Convolving | GroupedOp): Pair => op.weights.filter.shape.slice(0, 2) as Pair;

function paddingOf(op: Convolving | GroupedOp, plane: Pair): Pad {
  const { strides, dilations, padding } = op.attrs;
  return tfConvPadding(plane, sizeOf(op), strides, dilations, padding) as Pad;
}

/**
 * Returns a cotangent with zeros around its entries, and between them where the strides left some out. Convolved with
 * the flipped filter at stride 1, without padding, it gives the input gradient.
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
