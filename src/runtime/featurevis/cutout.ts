import * as tf from '../backend/tensors.ts';
import { mixed } from './mixed.ts';

/** Takes red, green and blue out of a picture with alpha. */
const COLOUR = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
/** Takes its alpha, once for each of the three. */
const ALPHA = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1];
const TO_COLOUR = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
const TO_ALPHA = [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1];

/**
 * Lays pictures with alpha over a background, [n, h, w, 4] -> [n, h, w, 3]: colour * alpha + background * (1 - alpha).
 */
export function over(pictures: tf.Tensor, background: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const [colour, alpha] = [mixed(pictures, COLOUR, 3), mixed(pictures, ALPHA, 3)];
    return tf.add(background, tf.mul(alpha, tf.sub(colour, background)));
  });
}

/** The adjoint of the derivative of {@link over}. */
export function pullOver(pictures: tf.Tensor, background: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const [colour, alpha] = [mixed(pictures, COLOUR, 3), mixed(pictures, ALPHA, 3)];
    const toColour = mixed(tf.mul(cotangent, alpha), TO_COLOUR, 4);
    const toAlpha = mixed(tf.mul(cotangent, tf.sub(colour, background)), TO_ALPHA, 4);
    return tf.add(toColour, toAlpha);
  });
}
