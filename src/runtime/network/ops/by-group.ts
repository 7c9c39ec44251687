import * as tf from '@tensorflow/tfjs-core';
import type { Convolution } from './convolving.ts';

/**
 * A convolution of groups of channels, one group after the other, with its bias. Slower than kernels that take many
 * groups at once, and exact where a group holds NaN or infinities: nothing of it reaches the others.
 * @param filters one a group, [height, width, in / groups, out / groups]
 */
export function groupByGroup({ x, bias, ...rest }: Convolution, filters: tf.Tensor4D[]): tf.Tensor {
  const outputs = tf
    .split<tf.Tensor4D>(x, filters.length, 3)
    .map((part, i) =>
      tf.conv2d(part as tf.Tensor4D, filters[i]!, rest.strides, rest.pad, 'NHWC', rest.dilations),
    );
  const together = tf.concat(outputs, 3);
  return bias ? tf.add(together, bias) : together;
}
