import * as tf from '../../backend/tensors.ts';

/** Which of two matrices are turned before they are multiplied. */
interface Turned {
  transposeA?: boolean;
  transposeB?: boolean;
}

/** Returns products of matrices, [..., rows, inner] and [..., inner, columns]; axes of length 1 before are repeated. */
export function products(
  a: tf.Tensor,
  b: tf.Tensor,
  { transposeA = false, transposeB = false }: Turned = {},
): tf.Tensor {
  return tf.matMul(a, b, transposeA, transposeB);
}
