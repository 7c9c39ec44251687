import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';

/** Returns x summed to a shape that was broadcast to its own: the adjoint of broadcasting. */
export function summedTo(x: tf.Tensor, shape: number[]): tf.Tensor {
  const lead = x.shape.length - shape.length;
  const axes = x.shape.flatMap((length, axis) => {
    const isRepeated = axis < lead || (shape[axis - lead] === 1 && length !== 1);
    return isRepeated ? [axis] : [];
  });
  return axes.length === 0 ? x : tf.reshape(tf.sum(x, axes), shape);
}

/**
 * Returns [..., in] transposed times [..., out], [in, out]: sums over all axes but the last. The transpose is made
 * first, since products with a transposed matrix are slow on the WASM backend.
 */
export function transposedTimes(x: tf.Tensor, y: tf.Tensor): tf.Tensor2D {
  const rows = (z: tf.Tensor) => tf.reshape(z, [-1, at(z.shape, -1)]) as tf.Tensor2D;
  return tf.matMul(tf.transpose(rows(x)), rows(y));
}
