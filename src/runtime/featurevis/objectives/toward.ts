import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { column, type Group, perPicture } from './group.ts';

/** Added to the lengths in the cosine, as a vector of zeros has no direction. */
const EPSILON = 1e-4;
const LEAST_COSINE = 0.1;

/**
 * a . v * max(0.1, cos(a, v))^p, mean over positions or within windows (Olah et al. 2018; Carter et al. 2019 with p = 2). With
 * n = |a| |v| and c = a . v / n above 0.1 its derivative is c^p ((1 + p) v - p c |v| a / |a|); else 0.1^p v.
 * @param vectors one for each picture, as long as the channels, or as the whole layer to match that
 * @param windows for each picture the weight of each position
 */
export function toward(vectors: ArrayLike<number>[], powers: number[], windows: Float32Array[]): Group {
  const length = at(vectors, 0).length;
  const v = tf.keep(rows(vectors, [1, length]));
  const shares = tf.keep(rows(windows, [at(windows, 0).length, 1]));
  const p = tf.keep(tf.tensor3d(powers, [powers.length, 1, 1]));
  return {
    evaluate: (activations, weights) => {
      const a = tf.reshape(activations, [at(activations.shape, 0), -1, length]);
      const lengthA = tf.add(tf.norm(a, 2, 2, true), EPSILON);
      const lengthV = tf.add(tf.norm(v, 2, 2, true), EPSILON);
      const along = tf.sum(tf.mul(a, v), 2, true);
      const cosine = tf.div(along, tf.mul(lengthA, lengthV));
      const weight = tf.pow(tf.maximum(cosine, LEAST_COSINE), p);
      const ownPower = tf.mul(tf.step(tf.sub(cosine, LEAST_COSINE)), p);
      const towardV = tf.mul(tf.add(1, ownPower), v);
      const awayFromA = tf.mul(tf.mul(ownPower, tf.mul(cosine, tf.div(lengthV, lengthA))), a);
      const factor = tf.mul(tf.mul(weight, shares), column(weights, 3));
      return {
        values: perPicture(tf.mul(tf.mul(along, weight), shares)),
        cotangent: tf.reshape(tf.mul(factor, tf.sub(towardV, awayFromA)), activations.shape),
      };
    },
    dispose: () => tf.dispose([v, p, shares]),
  };
}

/** Stacks matrices: [n, ...shape]. */
const rows = (matrices: ArrayLike<number>[], shape: [number, number]): tf.Tensor3D =>
  tf.tidy(
    () => tf.stack(matrices.map((values) => tf.tensor2d(Float32Array.from(values), shape))) as tf.Tensor3D,
  );
