import * as tf from '@tensorflow/tfjs-core';
import { oneHot, product } from '../../atoms.ts';
import type { AllScores } from './score.ts';

/** Scores that are the numbers of the layer themselves. */
export function logit(shape: number[]): AllScores {
  const flat = (x: tf.Tensor) => tf.reshape(x, [x.shape[0]!, product(shape)]);
  return {
    gradients: (indices) => tf.reshape(oneHot(indices, product(shape)), [indices.length, ...shape]),
    along: flat,
    values: flat,
  };
}

/** p = softmax of the logits [1, classes]: dp_i = p_i (dz_i - sum of p_j dz_j). */
export function probability(logits: tf.Tensor): AllScores {
  const classes = logits.shape.at(-1)!;
  const softmax = (z: tf.Tensor) => tf.softmax(tf.reshape(z, [-1, classes]));
  const through = (vectors: tf.Tensor) => {
    const weighted = tf.mul(softmax(logits), vectors);
    return tf.sub(weighted, tf.mul(softmax(logits), tf.sum(weighted, -1, true)));
  };
  return { gradients: (indices) => through(oneHot(indices, classes)), along: through, values: softmax };
}

/**
 * log p_i - log(1 - p_i) = z_i - log of the sum of exp z_j over all others j. The sums over the others are taken
 * without subtracting from the whole, which would leave nothing where one class is nearly certain.
 */
export function logOdds(logits: tf.Tensor): AllScores {
  const classes = logits.shape.at(-1)!;
  const rows = (x: tf.Tensor) => tf.reshape(x, [-1, classes]);
  const exponentials = (z: tf.Tensor) => tf.exp(tf.sub(rows(z), tf.max(rows(z), -1, true)));
  const rest = (x: tf.Tensor) => tf.maximum(others(x), SMALLEST);
  return {
    gradients: (indices) => {
      const one = oneHot(indices, classes);
      const e = exponentials(logits);
      const sums = tf.reshape(tf.gather(rest(e), tf.tensor1d(indices, 'int32'), 1), [-1, 1]);
      return tf.sub(one, tf.mul(tf.sub(1, one), tf.div(e, sums)));
    },
    along: (tangents) => {
      const e = exponentials(logits);
      const given = rows(tangents);
      return tf.sub(given, tf.div(others(tf.mul(e, given)), rest(e)));
    },
    values: (z) => {
      const lowered = tf.sub(rows(z), tf.max(rows(z), -1, true));
      return tf.sub(lowered, tf.log(rest(tf.exp(lowered))));
    },
  };
}

/** Below this, all other classes together are no number any more. */
const SMALLEST = 1e-30;

/** For each entry of a row, the sum of all others. The WASM kernel counts axes from the front only. */
const others = (x: tf.Tensor): tf.Tensor => tf.add(tf.cumsum(x, 1, true, false), tf.cumsum(x, 1, true, true));
