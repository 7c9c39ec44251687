import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { OpRule, Primal, RotaryOp } from './kinds/op.ts';
import { linearly } from './not-finite.ts';
import { summedTo } from './sums.ts';

/** Rotary positions: each pair of channels turned by an angle that grows with the token's place. */
export const rotary: OpRule<RotaryOp> = {
  shape: (_op, [input]) => input,

  run: (op, [input], constant) => turned(op, input, constant),

  push: (op, primal, [tangent]) => turned(op, tangent, primal.constant),

  // A quarter turn's adjoint is its negative.
  pull(op, primal, cotangent) {
    const { cos, sin } = op.weights;
    const back = quarter(op, tf.mul(cotangent, sin), primal.constant);
    return [tf.sub(tf.mul(cotangent, cos), back)];
  },

  weights: {
    push(op, primal, { cos, sin }) {
      const x = primal.input(0);
      return tf.addN([
        ...(cos ? [tf.mul(x, cos)] : []),
        ...(sin ? [tf.mul(quarter(op, x, primal.constant), sin)] : []),
      ]);
    },

    pull(op, primal, cotangent) {
      const x = primal.input(0);
      const by = (numbers: tf.Tensor, { shape }: tf.Tensor) => summedTo(tf.mul(cotangent, numbers), shape);
      return {
        cos: by(x, op.weights.cos),
        sin: by(quarter(op, x, primal.constant), op.weights.sin),
      };
    },
  },
};

function turned(op: RotaryOp, x: tf.Tensor, constant: Primal['constant']): tf.Tensor {
  const { cos, sin } = op.weights;
  return tf.add(tf.mul(x, cos), tf.mul(quarter(op, x, constant), sin));
}

/** Turns each pair (a, b) to (-b, a): a product with a matrix, which is faster than taking channels apart. */
function quarter(op: RotaryOp, x: tf.Tensor, constant: Primal['constant']): tf.Tensor {
  const channels = at(x.shape, -1);
  const matrix = constant('quarter turn', () =>
    tf.tensor2d(quarterTurn(op.attrs.pairs, channels), [channels, channels]),
  );
  return linearly(x, (numbers, of = (weight) => weight) => {
    const rows = tf.reshape(numbers, [-1, channels]) as tf.Tensor2D;
    return tf.reshape(tf.matMul(rows, of(matrix) as tf.Tensor2D), x.shape);
  });
}

/** Returns for each channel the one that a quarter turn takes its number from, and with which sign. */
export function quarterSources(
  pairs: RotaryOp['attrs']['pairs'],
  channels: number,
): { from: number; sign: 1 | -1 }[] {
  const half = channels / 2;
  return Array.from({ length: channels }, (_, i) => {
    if (pairs === 'halves') return i < half ? { from: i + half, sign: -1 } : { from: i - half, sign: 1 };
    return i % 2 === 0 ? { from: i + 1, sign: -1 } : { from: i - 1, sign: 1 };
  });
}

/** Returns the matrix of a quarter turn, [from, to], row-major. */
export function quarterTurn(pairs: RotaryOp['attrs']['pairs'], channels: number): Float32Array {
  const matrix = new Float32Array(channels * channels);
  for (const [to, { from, sign }] of quarterSources(pairs, channels).entries())
    matrix[from * channels + to] = sign;
  return matrix;
}
