import { at } from '../../../../base/at.ts';
import type { OutputActivation } from '../../../../base/manifest.ts';
import * as tf from '../../../backend/tensors.ts';

/** What stands for a class: its logit, its probability p, or log p - log(1 - p). */
export type ScoreKind = 'logit' | 'probability' | 'log-odds';

/** How the numbers of the output layer become scores of classes, linearized at one activation of the layer. */
export interface ClassScores {
  /** Returns the scores at other activations. Here and below, tensors have any shape whose last axis is the classes. */
  values(activations: tf.Tensor): tf.Tensor;
  /** Returns the scores' changes along tangents. */
  along(tangents: tf.Tensor): tf.Tensor;
  /** The adjoint: returns derivatives by the activation, from those by the scores. */
  back(gradients: tf.Tensor): tf.Tensor;
}

/**
 * Returns the scores of classes in a network whose logits become probabilities by `activation`; undefined where they are
 * the numbers of the layer themselves.
 * @param logits [1, ..., classes]
 */
export function classScores(
  score: ScoreKind,
  activation: OutputActivation,
  logits: tf.Tensor,
): ClassScores | undefined {
  if (score === 'logit') return undefined;
  const isProbability = score === 'probability';
  switch (activation) {
    case 'softmax':
      return isProbability ? softmax(logits) : softmaxLogOdds(logits);
    case 'sigmoid':
      // The log-odds of a sigmoid are its logits.
      return isProbability ? sigmoid(logits) : undefined;
    case 'none':
      return isProbability ? undefined : logOdds(logits);
  }
}

/** p = softmax of z: dp_i = p_i (dz_i - sum of p_j dz_j), which is its own adjoint. */
function softmax(logits: tf.Tensor): ClassScores {
  const through = (vectors: tf.Tensor) => {
    const p = tf.softmax(logits);
    const weighted = tf.mul(p, vectors);
    return tf.sub(weighted, tf.mul(p, tf.sum(weighted, -1, true)));
  };
  return { values: (z) => tf.softmax(z), along: through, back: through };
}

/** p = 1 / (1 + exp(-z)), each class by itself. */
function sigmoid(logits: tf.Tensor): ClassScores {
  const through = (vectors: tf.Tensor) => {
    const p = tf.sigmoid(logits);
    return tf.mul(vectors, tf.mul(p, tf.sub(1, p)));
  };
  return { values: (z) => tf.sigmoid(z), along: through, back: through };
}

/** log p - log(1 - p), where the layer holds the probabilities p. */
function logOdds(probabilities: tf.Tensor): ClassScores {
  const through = (vectors: tf.Tensor) => tf.div(vectors, tf.mul(probabilities, tf.sub(1, probabilities)));
  return { values: (p) => tf.sub(tf.log(p), tf.log(tf.sub(1, p))), along: through, back: through };
}

/**
 * log p_i - log(1 - p_i) = z_i - log of the sum of exp z_j over all others j. The sums over the others are taken
 * without subtracting from the whole, which would leave nothing where one class is nearly certain.
 */
function softmaxLogOdds(logits: tf.Tensor): ClassScores {
  const lowered = (z: tf.Tensor) => tf.sub(z, tf.max(z, -1, true));
  const rest = (e: tf.Tensor) => tf.maximum(others(e), SMALLEST);
  return {
    values: (z) => tf.sub(lowered(z), tf.log(rest(tf.exp(lowered(z))))),
    along: (tangents) => {
      const e = tf.exp(lowered(logits));
      return tf.sub(tangents, tf.div(others(tf.mul(e, tangents)), rest(e)));
    },
    back: (gradients) => {
      const e = tf.exp(lowered(logits));
      return tf.sub(gradients, tf.mul(e, others(tf.div(gradients, rest(e)))));
    },
  };
}

/** The least that the sum over all other classes counts as: it can underflow to zero. */
const SMALLEST = 1e-30;

/** Returns the sum of all others for each entry of the last axis. The WASM kernel counts axes from the front only. */
function others(x: tf.Tensor): tf.Tensor {
  const rows = tf.reshape(x, [-1, at(x.shape, -1)]);
  const sums = tf.add(tf.cumsum(rows, 1, true, false), tf.cumsum(rows, 1, true, true));
  return tf.reshape(sums, x.shape);
}
