import { at } from '../../../base/at.ts';
import { wasmHeap } from '../../backend/heap.ts';
import { interleave } from '../../backend/kernels/interleave.ts';
import * as tf from '../../backend/tensors.ts';
import { crop } from '../crop.ts';
import { activated, fusedName } from './activation.ts';
import { convolving, groupByGroup, loosened, sizeOf } from './convolving.ts';
import { planeOf, tfPadding, windowOf } from './geometry.ts';
import type { ConvOp, OpRule, Primal } from './kinds/op.ts';
import { byRange } from './not-finite.ts';
import { transposedTimes } from './sums.ts';

/** Convolution with its bias and activation. */
export const conv: OpRule<ConvOp> = convolving({
  channels: ([, , , output]) => output!,
  run: (convolution, activation) =>
    byRange(
      convolution.x,
      () => tf.fused.conv2d({ ...convolution, activation: fusedName(activation) }),
      () => activated(activation, groupByGroup(convolution, [convolution.filter])),
    ),
  linear: tf.conv2d,
  pullLinear: (op, primal, cotangent) => {
    const [vertical, horizontal] = op.attrs.strides;
    return vertical === horizontal ? pullPhases(op, primal, cotangent) : pullLoose(op, primal, cotangent);
  },
  pullTap: transposedTimes,
});

/** The input gradient where strides differ. */
function pullLoose(op: ConvOp, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor {
  const filter = primal.constant('pull', () => phases(op.weights.filter as tf.Tensor4D, 1)) as tf.Tensor4D;
  return tf.conv2d(loosened(op, primal, cotangent), filter, 1, 'valid', 'NHWC', op.attrs.dilations);
}

/**
 * The input gradient as one stride-1 convolution of the cotangent: each of the s x s phases of the input is
 * reached by its own subset of the filter's taps, so the phases are computed side by side as channels and
 * then interleaved. With stride 1 there is one phase, and the filter is merely flipped and transposed.
 */
function pullPhases(op: ConvOp, primal: Primal, cotangent: tf.Tensor4D): tf.Tensor {
  const { strides, dilations, padding } = op.attrs;
  const [stride] = strides;
  const size = sizeOf(op);
  const [height, width] = planeOf(primal.inputShape(0));
  const { pads } = windowOf([height, width], size, strides, dilations, padding);
  const filter = primal.constant('pull', () => phases(op.weights.filter as tf.Tensor4D, stride));

  const along = (axis: 0 | 1, length: number) => {
    const reach = (at(filter.shape, axis) - 1) * dilations[axis];
    const before = pads[axis][0];
    // The first row of phases to compute: those before it lie in the padding.
    const first = Math.min(Math.floor(before / stride), reach);
    const rows = Math.ceil((before + length) / stride) - first;
    const after = Math.max(rows + first - at(primal.outputShape(), axis), 0);
    return { pad: [reach - first, after] as [number, number], crop: before - first * stride };
  };
  const vertical = along(0, height);
  const horizontal = along(1, width);
  const valid = vertical.pad[0] + vertical.pad[1] + horizontal.pad[0] + horizontal.pad[1] === 0;
  const pad = valid ? 'valid' : tfPadding([vertical.pad, horizontal.pad]);
  const spread = tf.conv2d(cotangent, filter as tf.Tensor4D, 1, pad, 'NHWC', dilations);
  const heap = wasmHeap();
  if (stride > 1 && heap) {
    return interleave(heap, spread, stride, { top: vertical.crop, left: horizontal.crop, height, width });
  }
  const joined = stride === 1 ? spread : tf.depthToSpace(spread, stride, 'NHWC');
  if (joined.shape[1] === height && joined.shape[2] === width) return joined;
  return crop(joined, vertical.crop, horizontal.crop, height, width);
}

/** [k, k, in, out] -> [ceil(k/s), ceil(k/s), out, s*s*in], taps flipped. */
function phases(filter: tf.Tensor4D, stride: number): tf.Tensor {
  const [height, width, input, output] = filter.shape;
  const rows = Math.ceil(height / stride);
  const columns = Math.ceil(width / stride);
  const full = tf.pad(filter, [
    [0, rows * stride - height],
    [0, columns * stride - width],
    [0, 0],
    [0, 0],
  ]);
  // Tap a + s*j belongs to phase a: split each axis into (j, a), then flip j.
  const split = tf.reshape(full, [rows, stride, columns, stride * input * output]);
  const flipped = tf.reverse(split, [0, 2]);
  const apart = tf.reshape(flipped, [rows, stride, columns, stride, input, output]);
  const moved = tf.transpose(apart, [0, 2, 5, 1, 3, 4]);
  return tf.reshape(moved, [rows, columns, output, stride * stride * input]);
}
