import * as tf from '../backend/tensors.ts';

/** A picture to start from instead of noise. */
export interface Start {
  /** 3 planes, or 4 with alpha. */
  shape: [height: number, width: number, planes: number];
  /** Row-major; red, green, blue and alpha in 0..1. */
  data: ArrayLike<number>;
}

/** Resizes a picture: [1, size, size, planes]. A picture without alpha is opaque. */
export function startPicture({ shape, data }: Start, size: number, planes: number): tf.Tensor4D {
  return tf.tidy(() => {
    const given = tf.tensor4d(Float32Array.from(data), [1, ...shape]);
    const fitting = tf.image.resizeBilinear(given, [size, size]);
    if (shape[2] === planes) return fitting;
    return tf.concat([fitting, tf.ones([1, size, size, planes - shape[2]])], 3) as tf.Tensor4D;
  });
}
