import type * as tf from '../backend/tensors.ts';

/** A parameterization of square pictures, optimized instead of their pixels. All tensors are batches of pictures. */
export interface Parameterization {
  /** Height and width in pixels. */
  readonly size: number;
  /** Colours of a picture: 3, or 4 with alpha. */
  readonly planes: number;
  /** Shape of one picture's parameters. */
  readonly shape: number[];
  /** Parameters of noise, normal with deviation 0.01, one for each seed (not 0): [n, ...shape]. */
  start(seeds: number[]): tf.Tensor;
  /** [n, ...shape] -> [n, size, size, planes] in 0..1. */
  pictures(parameters: tf.Tensor): tf.Tensor;
  /**
   * The adjoint of the derivative of {@link pictures}.
   * @param parameters those of the pictures
   * @param pictures the result of {@link pictures}
   * @param cotangent [n, size, size, planes]
   */
  pull(parameters: tf.Tensor, pictures: tf.Tensor, cotangent: tf.Tensor): tf.Tensor;
  /** The parameters of given pictures [n, size, size, planes]. */
  invert(pictures: tf.Tensor): tf.Tensor;
  /** The parameters that show the same picture in a larger one of the same kind. */
  grow(parameters: tf.Tensor, to: Parameterization): tf.Tensor;
  dispose(): void;
}
