import * as tf from '@tensorflow/tfjs-core';
import { Fault } from '../../base/diagnostic.ts';

/** What one picture is to maximize at a layer. */
export type Goal =
  | { objective: 'channel' | 'neuron' | 'logit'; index: number }
  | { objective: 'direction'; vector: number[]; cosinePower: number };

/** Objectives of a batch of pictures, one each. */
export interface Objectives {
  /**
   * @param activations [n, ...shape]
   * @returns values [n] and their derivatives [n, ...shape]
   */
  evaluate(activations: tf.Tensor): { values: tf.Tensor; cotangent: tf.Tensor };
  dispose(): void;
}

/**
 * Objectives for pictures of one layer: all linear ones, or all directions.
 * @param shape of the layer's activations, without the batch axis
 * Fault `unknown-objective`.
 */
export function objectivesOf(goals: Goal[], shape: number[]): Objectives {
  const directions = goals.filter((goal) => goal.objective === 'direction');
  if (directions.length === 0) return linear(goals, shape);
  if (directions.length < goals.length) throw new Error('A batch holds directions only, or none.');
  return toward(directions);
}

/** value = <seed, activations>: the derivative is the same at every step. */
function linear(goals: Goal[], shape: number[]): Objectives {
  const seeds = goals.flatMap((goal) => [...seedOf(goal, shape)]);
  const cotangent = tf.tensor(seeds, [goals.length, ...shape]);
  return {
    evaluate: (activations) => ({ values: perPicture(tf.mul(activations, cotangent)), cotangent }),
    dispose: () => cotangent.dispose(),
  };
}

function seedOf(goal: Goal, shape: number[]): Float32Array {
  const channels = shape.at(-1)!;
  const [height, width] = shape.length === 3 ? (shape as [number, number, number]) : [1, 1];
  const seed = new Float32Array(height * width * channels);
  if (goal.objective === 'direction') throw new Error('A direction is not linear.');
  if (goal.index >= channels) {
    throw new Fault(
      'index-out-of-range',
      `The layer has ${channels} channels, so none is number ${goal.index}.`,
    );
  }
  switch (goal.objective) {
    case 'channel':
      for (let place = 0; place < height * width; place++) {
        seed[place * channels + goal.index] = 1 / (height * width);
      }
      return seed;
    case 'neuron':
      seed[(Math.floor(height / 2) * width + Math.floor(width / 2)) * channels + goal.index] = 1;
      return seed;
    case 'logit':
      seed[goal.index] = 1;
      return seed;
    default:
      throw new Fault('unknown-objective', `There is no objective "${(goal as Goal).objective}".`);
  }
}

/** Lengths below this count as no direction (in the norms of the cosine). */
const EPSILON = 1e-4;
const LEAST_COSINE = 0.1;

/**
 * a . v * max(0.1, cos(a, v))^p, mean over positions (Olah et al. 2018; Carter et al. 2019 with p = 2). With
 * n = |a| |v| and c = a . v / n above 0.1 its derivative is c^p ((1 + p) v - p c |v| a / |a|); else 0.1^p v.
 */
function toward(goals: { vector: number[]; cosinePower: number }[]): Objectives {
  const vectors = tf.tensor2d(goals.map((goal) => goal.vector));
  const powers = tf.tensor2d(goals.map((goal) => [goal.cosinePower]));
  return {
    evaluate: (activations) => {
      const [count, ...shape] = activations.shape as [number, ...number[]];
      const channels = shape.at(-1)!;
      const a = tf.reshape(activations, [count, -1, channels]);
      const v = tf.reshape(vectors, [count, 1, channels]);
      const p = tf.reshape(powers, [count, 1, 1]);
      const lengthA = tf.add(tf.norm(a, 2, 2, true), EPSILON);
      const lengthV = tf.add(tf.norm(v, 2, 2, true), EPSILON);
      const along = tf.sum(tf.mul(a, v), 2, true);
      const cosine = tf.div(along, tf.mul(lengthA, lengthV));
      const above = tf.step(tf.sub(cosine, LEAST_COSINE));
      const weight = tf.pow(tf.maximum(cosine, LEAST_COSINE), p);
      const ownPower = tf.mul(above, p);
      const positions = a.shape[1]!;
      const towardV = tf.mul(tf.add(1, ownPower), v);
      const awayFromA = tf.mul(tf.mul(ownPower, tf.mul(cosine, tf.div(lengthV, lengthA))), a);
      const slope = tf.div(tf.mul(weight, tf.sub(towardV, awayFromA)), positions);
      return {
        values: perPicture(tf.div(tf.mul(along, weight), positions)),
        cotangent: tf.reshape(slope, activations.shape),
      };
    },
    dispose: () => tf.dispose([vectors, powers]),
  };
}

function perPicture(x: tf.Tensor): tf.Tensor {
  return tf.sum(tf.reshape(x, [x.shape[0]!, -1]), 1);
}
