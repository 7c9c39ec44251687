import { at } from '../../../base/at.ts';
import { wasmHeap } from '../../backend/heap.ts';
import * as tf from '../../backend/tensors.ts';
import { activated, pullActivation, pushActivation } from './activation.ts';
import type { DenseOp, OpRule, Primal } from './kinds/op.ts';
import { summedTo, transposedTimes } from './sums.ts';

/** Matrix product over the last axis, with bias and activation. */
export const dense: OpRule<DenseOp> = {
  shape: (op, [input]) => [...input.slice(0, -1), op.weights.matrix.shape[1]!],

  run(op, [input]) {
    const { matrix, bias } = op.weights;
    const linear = rowsTimes(input, matrix);
    return activated(op.attrs.activation, bias ? tf.add(linear, bias) : linear);
  },

  push(op, primal, [tangent]) {
    return pushActivation(op.attrs.activation, primal, rowsTimes(tangent, op.weights.matrix));
  },

  pull(op, primal, cotangent, rules) {
    const linear = pullActivation(op.attrs.activation, primal, cotangent, rules);
    return [rowsBack(linear, op.weights.matrix, primal.constant)];
  },

  weights: {
    push(op, primal, { matrix, bias }) {
      const linear = [
        ...(matrix ? [rowsTimes(primal.input(0), matrix)] : []),
        ...(bias ? [tf.broadcastTo(bias, [at(primal.input(0).shape, 0), ...primal.outputShape()])] : []),
      ];
      return pushActivation(op.attrs.activation, primal, tf.addN(linear));
    },

    pull(op, primal, cotangent) {
      const linear = pullActivation(op.attrs.activation, primal, cotangent, {});
      return {
        matrix: transposedTimes(primal.input(0), linear),
        ...(op.weights.bias ? { bias: summedTo(linear, op.weights.bias.shape) } : {}),
      };
    },
  },
};

/**
 * [..., out] times the transpose of a matrix [in, out]. Products with a transposed matrix are slow on the WASM backend:
 * there it is turned once, and kept.
 */
function rowsBack(x: tf.Tensor, matrix: tf.Tensor, constant: Primal['constant']): tf.Tensor {
  if (!wasmHeap()) return rowsTimes(x, matrix, true);
  return rowsTimes(
    x,
    constant('turned', () => tf.transpose(matrix)),
  );
}

/**
 * [..., in] times a matrix [in, out], or its transpose, as one product of two matrices. The fused product of the WASM
 * backend adds a wrong bias to all examples but the first of a batch, and makes numbers of NaN with its activation.
 */
function rowsTimes(x: tf.Tensor, matrix: tf.Tensor, transposed = false): tf.Tensor {
  const rows = tf.reshape(x, [-1, at(x.shape, -1)]);
  const product = tf.matMul(rows, matrix as tf.Tensor2D, false, transposed);
  return tf.reshape(product, [...x.shape.slice(0, -1), at(product.shape, 1)]);
}
