import * as tf from '../backend/tensors.ts';

/** A constant matrix to multiply with from the right, and its transpose. */
export interface Matrix {
  [name: string]: tf.Tensor2D;
  forward: tf.Tensor2D;
  adjoint: tf.Tensor2D;
}

/** @param values row-major */
export function matrix(values: ArrayLike<number>, rows: number, columns: number): Matrix {
  const forward = tf.tensor2d(Float32Array.from(values), [rows, columns]);
  return { forward, adjoint: tf.transpose(forward) };
}
