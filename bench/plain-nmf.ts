import * as tf from '@tensorflow/tfjs-core';
import { at } from '../src/base/at.ts';
import type { Matrix } from '../src/runtime/factor/matrix.ts';

/** Lower bound of entries: keeps quotients finite, and lets entries grow that start at zero. */
const LEAST = 1e-4;
/** Number of updates between two computations of the error. */
const LOOK = 10;
const MOST = 1000;

/**
 * Factorizes nonnegatively by multiplicative updates on tensors (Lee & Seung 2001), the obvious implementation, until
 * the error is at most the given one.
 * @returns milliseconds
 */
export async function multiplicative(
  data: Float32Array,
  start: { left: Matrix; right: Matrix },
  error: number,
): Promise<number> {
  const { rows, columns: k } = start.left;
  const x = tf.tensor2d(data, [rows, data.length / rows]);
  const begin = performance.now();
  let left = tensorOf(start.left);
  let right = tensorOf(start.right);
  for (let i = 0; i < MOST; i++) {
    [left, right] = next(x, left, right);
    if (i % LOOK > 0) continue;
    const found = tf.tidy(() => {
      const rest = tf.sub(x, tf.matMul(left, right, false, true));
      return tf.div(tf.norm(rest), tf.norm(x));
    });
    const value = at(await found.data(), 0);
    found.dispose();
    if (value <= error) break;
  }
  const ms = performance.now() - begin;
  tf.dispose([x, left, right]);
  return ms;

  function tensorOf(matrix: Matrix): tf.Tensor2D {
    return tf.tensor2d(
      Float32Array.from(matrix.data, (entry) => Math.max(entry, LEAST)),
      [matrix.rows, k],
    );
  }
}

function next(x: tf.Tensor2D, left: tf.Tensor2D, right: tf.Tensor2D): [tf.Tensor2D, tf.Tensor2D] {
  const updated = tf.tidy(() => {
    const up = tf.matMul(x, right);
    const down = tf.matMul(left, tf.matMul(right, right, true));
    const w = tf.mul(left, tf.div(up, tf.maximum(down, LEAST)));
    const across = tf.matMul(x, w, true);
    const along = tf.matMul(right, tf.matMul(w, w, true));
    return [w, tf.mul(right, tf.div(across, tf.maximum(along, LEAST)))] as [tf.Tensor2D, tf.Tensor2D];
  });
  tf.dispose([left, right]);
  return updated;
}
