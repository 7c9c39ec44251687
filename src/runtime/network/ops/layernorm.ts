import * as tf from '@tensorflow/tfjs-core';
import type { LayerNormOp, OpRule, Primal } from './kinds/op.ts';

/**
 * Layer normalization over the last axis: y = scale * n + offset, n = (x - mean) * r, r = 1 / sqrt(variance + e).
 * The Jacobian of n, r (I - 1 1^T / c - n n^T / c), is symmetric.
 */
export const layernorm: OpRule<LayerNormOp> = {
  shape: (_op, [input]) => input!,

  run(op, [input]) {
    const { scale, offset } = op.weights;
    const [normal] = normalized(op, input!);
    const scaled = scale ? tf.mul(normal, scale) : normal;
    return offset ? tf.add(scaled, offset) : scaled;
  },

  push(op, primal, [tangent]) {
    const { scale } = op.weights;
    const changed = jacobian(op, primal, tangent!);
    return scale ? tf.mul(changed, scale) : changed;
  },

  pull(op, primal, cotangent) {
    const { scale } = op.weights;
    return [jacobian(op, primal, scale ? tf.mul(cotangent, scale) : cotangent)];
  },
};

function normalized({ attrs }: LayerNormOp, x: tf.Tensor): [normal: tf.Tensor, factor: tf.Tensor] {
  const centred = tf.sub(x, tf.mean(x, -1, true));
  const factor = tf.rsqrt(tf.add(tf.mean(tf.square(centred), -1, true), attrs.epsilon));
  return [tf.mul(centred, factor), factor];
}

function jacobian(op: LayerNormOp, primal: Primal, vector: tf.Tensor): tf.Tensor {
  const [normal, factor] = primal.residual('normalized', () => normalized(op, primal.input(0))) as [
    tf.Tensor,
    tf.Tensor,
  ];
  const along = tf.mul(normal, tf.mean(tf.mul(normal, vector), -1, true));
  return tf.mul(factor, tf.sub(tf.sub(vector, tf.mean(vector, -1, true)), along));
}
