import * as tf from '../../backend/tensors.ts';
import { mixed } from '../mixed.ts';
import { column, type Group } from './group.ts';

/** Takes the alpha of a picture, as a matrix; also where it lies. */
const ALPHA = [0, 0, 0, 1];

/**
 * (mean alpha - share)^2: how far the motif is from taking up that share of the picture. With a negative weight it
 * gives all motifs one size. An opaque picture has a mean of 1.
 */
export function area(share: number): Group {
  return {
    evaluate(pictures, weights) {
      const [count, height, width, planes] = pictures.shape as [number, number, number, number];
      if (planes === 3) {
        return { values: tf.fill([count], (1 - share) ** 2), cotangent: tf.zerosLike(pictures) };
      }
      const alphas = tf.reshape(mixed(pictures, ALPHA, 1), [count, height * width]);
      const over = tf.sub(tf.mean(alphas, 1), share);
      const slope = tf.div(tf.mul(2, tf.mul(over, weights)), height * width);
      const toAlpha = tf.tensor4d(ALPHA, [1, 1, 1, 4]);
      return {
        values: tf.square(over),
        cotangent: tf.mul(tf.mul(tf.onesLike(pictures), toAlpha), column(slope, 4)),
      };
    },
    dispose: () => {},
  };
}
