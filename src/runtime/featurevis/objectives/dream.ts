import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { column, type Group, perPicture } from './group.ts';

/** The mean of the squares of a whole layer (DeepDream, Mordvintsev et al. 2015). */
export const dream: Group = {
  evaluate(activations, weights) {
    const size = activations.size / at(activations.shape, 0);
    return {
      values: perPicture(tf.div(tf.square(activations), size)),
      cotangent: tf.mul(activations, column(tf.mul(weights, 2 / size), activations.rank)),
    };
  },
  dispose: () => {},
};
