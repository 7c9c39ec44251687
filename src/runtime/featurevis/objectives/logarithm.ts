import * as tf from '@tensorflow/tfjs-core';
import { column, type Evaluated } from './group.ts';

/**
 * Below it the logarithm goes on as its tangent. A first slope much steeper than the later ones would stay in
 * Adam's mean of squares and stall the picture.
 */
const FLOOR = 2;

/** The logarithm of some pictures' values, the others' as they are. */
export function logarithm({ values, cotangent }: Evaluated, logs: boolean[]): Evaluated {
  const which = tf.tensor1d(logs.map(Number));
  const above = tf.maximum(values, FLOOR);
  const tangent = tf.div(tf.sub(tf.minimum(values, FLOOR), FLOOR), FLOOR);
  const log = tf.add(tf.log(above), tangent);
  const slope = tf.div(1, above);
  const some = (chosen: tf.Tensor, others: tf.Tensor | number) =>
    tf.add(tf.mul(which, chosen), tf.mul(tf.sub(1, which), others));
  return {
    values: some(log, values),
    cotangent: tf.mul(cotangent, column(some(slope, 1), cotangent.rank)),
  };
}
