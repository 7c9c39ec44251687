import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import { Colours } from './colour.ts';
import { columnTransform, frequencyScales, rowTransform } from './frequencies.ts';
import { type Matrix, matrix } from './matrix.ts';
import { noise } from './noise.ts';
import type { Parameterization } from './parameterization.ts';

/** How much faster alpha falls off with frequency than the colours: it is a shape, not a texture. */
const ALPHA_DECAY = 0.75;

/**
 * Square pictures as spectra of decorrelated colours (Olah et al. 2017): each coefficient times sqrt(W H) /
 * max(f, 1/max(W, H))^decay, inverse real Fourier transform, divided by 4, colours correlated, sigmoid. The
 * transform is a fixed linear map: one matrix product for each axis, on any backend.
 *
 * Spectra are laid out [n, plane, column of frequencies, real and imaginary, row of frequencies], so that
 * both products have their constant matrix on the right, untransposed, which is fastest.
 */
export class Fourier implements Parameterization {
  readonly size: number;
  readonly planes: number;
  /** [planes, size / 2 + 1, 2, size] */
  readonly shape: [number, number, number, number];
  readonly decay: number;
  readonly #scale: tf.Tensor;
  readonly #rows: Matrix;
  readonly #columns: Matrix;
  readonly #colours: Colours;

  constructor(size: number, decay: number, alpha = false) {
    const half = Math.floor(size / 2) + 1;
    this.#colours = new Colours(alpha);
    this.size = size;
    this.decay = decay;
    this.planes = this.#colours.planes;
    this.shape = [this.planes, half, 2, size];
    this.#scale = tf.tidy(() => {
      const colour = tf.tensor4d(frequencyScales(size, half, decay), [1, half, 1, size]);
      const shape = tf.tensor4d(frequencyScales(size, half, ALPHA_DECAY), [1, half, 1, size]);
      const steeper = tf.div(shape, size ** (1 + ALPHA_DECAY));
      return alpha ? tf.concat([colour, colour, colour, tf.mul(colour, steeper)]) : colour;
    });
    this.#rows = matrix(rowTransform(size), 2 * size, 2 * size);
    this.#columns = matrix(columnTransform(size, half), 2 * half, size);
  }

  start(seeds: number[]): tf.Tensor {
    return noise(this.shape, seeds);
  }

  pictures(spectra: tf.Tensor): tf.Tensor {
    const { size, planes } = this;
    const [, half] = this.shape;
    const count = at(spectra.shape, 0);
    return tf.tidy(() => {
      const scaled = tf.reshape(tf.mul(spectra, this.#scale), [count * planes * half, 2 * size]);
      const rows = tf.reshape(tf.matMul(scaled, this.#rows.forward), [count * planes, half * 2, size]);
      const turned = tf.reshape(tf.transpose(rows, [0, 2, 1]), [count * planes * size, half * 2]);
      const lines = tf.reshape(tf.matMul(turned, this.#columns.forward), [count, planes, size * size]);
      const pixels = tf.reshape(tf.transpose(lines, [0, 2, 1]), [count * size * size, planes]);
      return tf.reshape(this.#colours.apply(pixels as tf.Tensor2D), [count, size, size, planes]);
    });
  }

  pull(_parameters: tf.Tensor, pictures: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
    return tf.tidy(() => this.#adjoint(this.#colours.pull(pictures, cotangent), at(pictures.shape, 0)));
  }

  /** The adjoint of the transform is the transform back, but for a factor of each coefficient. */
  invert(pictures: tf.Tensor): tf.Tensor {
    const { size } = this;
    const [, half] = this.shape;
    return tf.tidy(() => {
      const pixels = this.#colours.invert(tf.reshape(pictures, [-1, this.planes]));
      const alone = Array.from({ length: half }, (_, k) => (k === 0 || 2 * k === size ? 1 : 2));
      const factor = tf.tensor3d(
        alone.map((weight) => (16 * size * size) / weight),
        [half, 1, 1],
      );
      const transformed = this.#adjoint(pixels, at(pictures.shape, 0));
      return tf.div(tf.mul(transformed, factor), tf.square(this.#scale));
    });
  }

  /**
   * A coefficient has the same amplitude in pictures of any size, up to (smaller / larger)^(decay - 1). Drops the
   * highest frequencies of an even size, which have no sign.
   */
  grow(spectra: tf.Tensor, to: Parameterization): tf.Tensor {
    const { size } = this;
    const columns = Math.ceil(size / 2);
    const positive = Math.ceil(size / 2);
    const negative = size - positive - (size % 2 === 0 ? 1 : 0);
    const [, half] = to.shape as [number, number];
    return tf.tidy(() => {
      const count = at(spectra.shape, 0);
      const kept = tf.slice(spectra, [0, 0, 0, 0, 0], [count, this.planes, columns, 2, size]);
      const up = tf.slice(kept, [0, 0, 0, 0, 0], [count, this.planes, columns, 2, positive]);
      const down = tf.slice(kept, [0, 0, 0, 0, size - negative], [count, this.planes, columns, 2, negative]);
      const between = tf.zeros([count, this.planes, columns, 2, to.size - positive - negative]);
      const rows = tf.mul(tf.concat([up, between, down], 4), (size / to.size) ** (this.decay - 1));
      const above = tf.zeros([count, this.planes, half - columns, 2, to.size]);
      return tf.concat([rows, above], 2);
    });
  }

  dispose(): void {
    tf.dispose([this.#scale, this.#rows, this.#columns]);
    this.#colours.dispose();
  }

  /** @param pixels [n * size * size, planes] */
  #adjoint(pixels: tf.Tensor2D, count: number): tf.Tensor {
    const { size, planes } = this;
    const [, half] = this.shape;
    const byPlane = tf.transpose(tf.reshape(pixels, [count, size * size, planes]), [0, 2, 1]);
    const lines = tf.reshape(byPlane, [count * planes * size, size]);
    const turned = tf.reshape(tf.matMul(lines, this.#columns.adjoint), [count * planes, size, half * 2]);
    const rows = tf.reshape(tf.transpose(turned, [0, 2, 1]), [count * planes * half, 2 * size]);
    const spectra = tf.reshape(tf.matMul(rows, this.#rows.adjoint), [count, ...this.shape]);
    return tf.mul(spectra, this.#scale);
  }
}
