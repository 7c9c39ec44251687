import * as tf from '../../backend/tensors.ts';
import { column, type Group } from './group.ts';

/** A Gram matrix of zeros has no direction. */
const EPSILON = 1e-12;

/**
 * How little the pictures of a family resemble each other in style (Olah et al. 2017): minus the sum of the inner
 * products of a picture's normalized Gram matrix over channels with those of its family, over their number.
 * @param families for each picture of the batch the number of its family; -1 for none
 */
export function diversity(families: number[]): Group {
  const kin = families.map((a, i) =>
    families.map((b, j) => (a >= 0 && a === b && i !== j ? 1 / families.filter((c) => c === a).length : 0)),
  );
  const together = tf.keep(tf.tensor2d(kin));
  return {
    evaluate(activations, weights) {
      const [count, height, width, channels] = activations.shape as [number, number, number, number];
      const a = tf.reshape(activations, [count, height * width, channels]) as tf.Tensor3D;
      const gram = tf.reshape(tf.matMul(a, a, true), [count, channels * channels]);
      const length = tf.sqrt(tf.add(tf.sum(tf.square(gram), 1, true), EPSILON));
      const unit = tf.div(gram, length);
      const others = tf.matMul(together, unit as tf.Tensor2D);
      const alike = tf.sum(tf.mul(unit, others), 1, true);
      // Each pair stands in the value of both.
      const slope = tf.div(tf.mul(-2, tf.sub(others, tf.mul(alike, unit))), length);
      const inner = tf.reshape(tf.mul(slope, column(weights, 2)), [count, channels, channels]);
      // The slope is symmetric, as the Gram matrix is.
      const cotangent = tf.mul(2, tf.matMul(a, inner as tf.Tensor3D));
      return {
        values: tf.neg(tf.reshape(alike, [count])),
        cotangent: tf.reshape(cotangent, activations.shape),
      };
    },
    dispose: () => together.dispose(),
  };
}
