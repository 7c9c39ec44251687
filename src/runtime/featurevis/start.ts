import * as tf from '../backend/tensors.ts';
import type { Start } from './given.ts';

/** Resizes a picture: [1, size, size, planes]. A picture without alpha is opaque. */
export function startPicture({ shape, data }: Start, size: number, planes: number): tf.Tensor4D {
  return tf.tidy(() => {
    const given = tf.tensor4d(Float32Array.from(data), [1, ...shape]);
    const fitting = tf.image.resizeBilinear(given, [size, size]);
    if (shape[2] === planes) return fitting;
    return tf.concat([fitting, tf.ones([1, size, size, planes - shape[2]])], 3) as tf.Tensor4D;
  });
}
