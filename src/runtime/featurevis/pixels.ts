import * as tf from '../backend/tensors.ts';
import { Colours } from './colour.ts';
import { noise } from './noise.ts';
import type { Parameterization } from './parameterization.ts';

/** Square pictures as their pixels in decorrelated colours, before the sigmoid: [size, size, planes]. */
export class Pixels implements Parameterization {
  readonly size: number;
  readonly planes: number;
  readonly shape: [number, number, number];
  readonly #colours: Colours;

  constructor(size: number, alpha = false) {
    this.#colours = new Colours(alpha);
    this.size = size;
    this.planes = this.#colours.planes;
    this.shape = [size, size, this.planes];
  }

  start(seeds: number[]): tf.Tensor {
    return noise(this.shape, seeds);
  }

  pictures(parameters: tf.Tensor): tf.Tensor {
    return tf.tidy(() => tf.reshape(this.#colours.apply(this.#flat(parameters)), parameters.shape));
  }

  pull(_parameters: tf.Tensor, pictures: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
    return tf.tidy(() => tf.reshape(this.#colours.pull(pictures, cotangent), pictures.shape));
  }

  invert(pictures: tf.Tensor): tf.Tensor {
    return tf.tidy(() => tf.reshape(this.#colours.invert(this.#flat(pictures)), pictures.shape));
  }

  grow(parameters: tf.Tensor, to: Parameterization): tf.Tensor {
    return tf.image.resizeBilinear(parameters as tf.Tensor4D, [to.size, to.size], false, true);
  }

  dispose(): void {
    this.#colours.dispose();
  }

  #flat(pixels: tf.Tensor): tf.Tensor2D {
    return tf.reshape(pixels, [-1, this.planes]);
  }
}
