import * as tf from '@tensorflow/tfjs-core';
import { mixed } from './mixed.ts';

/** Red, green and blue of a picture with alpha. */
const COLOUR = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
/** Its alpha, once for each of them. */
const ALPHA = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1];
const TO_COLOUR = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
const TO_ALPHA = [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1];

/**
 * Pictures with alpha laid over a background: colour * alpha + background * (1 - alpha), [n, h, w, 4] -> [n,
 * h, w, 3].
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

/** Alphas up to the first show as nothing and from the second on as opaque, so that no mist is around a motif. */
const SHOWN = [0.15, 0.75] as const;

/** As pixels: opaque without alpha, else transparent where it is cut out. Values beyond 0..1 are cut off. */
export function toRgba(picture: Float32Array, planes: number): Uint8ClampedArray {
  const count = picture.length / planes;
  const [least, most] = SHOWN;
  const rgba = new Uint8ClampedArray(count * 4).fill(255);
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < 3; c++) rgba[4 * i + c] = picture[planes * i + c]! * 255;
    if (planes === 4) rgba[4 * i + 3] = ((picture[4 * i + 3]! - least) / (most - least)) * 255;
  }
  return rgba;
}
