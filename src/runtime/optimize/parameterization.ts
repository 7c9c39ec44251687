import * as tf from '@tensorflow/tfjs-core';

/**
 * Rows R, G, B over decorrelated channels: the square root of the colour covariance of photographs (Lucid).
 */
const COLOUR = [
  [0.26, 0.09, 0.02],
  [0.27, 0.0, -0.05],
  [0.27, -0.09, 0.03],
].map((row) => row.map((value) => value / 0.46195));

/**
 * Square pictures as spectra of decorrelated colours (Olah et al. 2017): each coefficient times sqrt(W H) /
 * max(f, 1/max(W, H))^decay, inverse real Fourier transform, divided by 4, colours correlated, sigmoid. The
 * transform is a fixed linear map: one matrix product for each axis, on any backend.
 *
 * Spectra are laid out [n, colour, column of frequencies, real and imaginary, row of frequencies], so that
 * both products have their constant matrix on the right, untransposed, as backends like it best.
 */
export class FourierPictures {
  readonly size: number;
  /** Shape of one picture's spectrum: [3, size / 2 + 1, 2, size]. */
  readonly shape: [number, number, number, number];
  readonly #scale: tf.Tensor;
  readonly #rows: Both;
  readonly #columns: Both;
  readonly #colour: Both;

  /** @param size height and width in pixels */
  constructor(size: number, decay: number) {
    const half = Math.floor(size / 2) + 1;
    this.size = size;
    this.shape = [3, half, 2, size];
    this.#scale = tf.tensor3d(scales(size, half, decay), [half, 1, size]);
    this.#rows = both(tf.tensor2d(rowTransform(size), [2 * size, 2 * size]));
    this.#columns = both(tf.tensor2d(columnTransform(size, half), [2 * half, size]));
    this.#colour = both(tf.tidy(() => tf.transpose(tf.tensor2d(COLOUR))));
  }

  /** Random spectra, normal with deviation 0.01, one for each seed (not 0). */
  start(seeds: number[]): tf.Tensor {
    return tf.tidy(() =>
      tf.stack(seeds.map((seed) => tf.randomNormal(this.shape, 0, 0.01, 'float32', seed))),
    );
  }

  /** Spectra [n, ...shape] -> pictures [n, size, size, 3], RGB in 0..1. */
  pictures(spectra: tf.Tensor): tf.Tensor {
    const { size } = this;
    const [, half] = this.shape;
    const count = spectra.shape[0]!;
    return tf.tidy(() => {
      const scaled = tf.reshape(tf.mul(spectra, this.#scale), [count * 3 * half, 2 * size]);
      const rows = tf.reshape(tf.matMul(scaled, this.#rows.forward), [count * 3, half * 2, size]);
      const turned = tf.reshape(tf.transpose(rows, [0, 2, 1]), [count * 3 * size, half * 2]);
      const planes = tf.reshape(tf.matMul(turned, this.#columns.forward), [count, 3, size * size]);
      const pixels = tf.reshape(tf.transpose(planes, [0, 2, 1]), [count * size * size, 3]);
      const coloured = tf.matMul(pixels, this.#colour.forward);
      return tf.reshape(tf.sigmoid(coloured), [count, size, size, 3]);
    });
  }

  /**
   * The adjoint of {@link pictures}' derivative.
   * @param pictures as computed by it
   * @param cotangent [n, size, size, 3]
   */
  pull(pictures: tf.Tensor, cotangent: tf.Tensor): tf.Tensor {
    const { size } = this;
    const [, half] = this.shape;
    const count = pictures.shape[0]!;
    return tf.tidy(() => {
      const slope = tf.mul(pictures, tf.sub(1, pictures));
      const coloured = tf.reshape(tf.mul(cotangent, slope), [count * size * size, 3]);
      const pixels = tf.reshape(tf.matMul(coloured, this.#colour.adjoint), [count, size * size, 3]);
      const planes = tf.reshape(tf.transpose(pixels, [0, 2, 1]), [count * 3 * size, size]);
      const turned = tf.reshape(tf.matMul(planes, this.#columns.adjoint), [count * 3, size, half * 2]);
      const rows = tf.reshape(tf.transpose(turned, [0, 2, 1]), [count * 3 * half, 2 * size]);
      const spectra = tf.reshape(tf.matMul(rows, this.#rows.adjoint), [count, ...this.shape]);
      return tf.mul(spectra, this.#scale);
    });
  }

  dispose(): void {
    tf.dispose([this.#scale, this.#rows, this.#columns, this.#colour]);
  }
}

/** A constant matrix to multiply with from the right, and its transpose. */
interface Both {
  [name: string]: tf.Tensor2D;
  forward: tf.Tensor2D;
  adjoint: tf.Tensor2D;
}

const both = (forward: tf.Tensor2D): Both => ({ forward, adjoint: tf.transpose(forward) });

/** Frequencies in cycles a pixel; rows in the order 0, 1, ..., -2, -1. Laid out [half, size]. */
function scales(size: number, half: number, decay: number): Float32Array {
  const values = new Float32Array(half * size);
  for (let column = 0; column < half; column++) {
    for (let row = 0; row < size; row++) {
      const vertical = (row < (size + 1) / 2 ? row : row - size) / size;
      const frequency = Math.hypot(vertical, column / size);
      values[column * size + row] = size / Math.max(frequency, 1 / size) ** decay;
    }
  }
  return values;
}

/** Inverse transform along the rows: complex numbers (real and imaginary halves) times e^(i angle). */
function rowTransform(size: number): Float32Array {
  const matrix = new Float32Array(4 * size * size);
  for (let k = 0; k < size; k++) {
    for (let y = 0; y < size; y++) {
      const angle = (2 * Math.PI * ((y * k) % size)) / size;
      matrix[k * 2 * size + y] = Math.cos(angle);
      matrix[k * 2 * size + size + y] = Math.sin(angle);
      matrix[(size + k) * 2 * size + y] = -Math.sin(angle);
      matrix[(size + k) * 2 * size + size + y] = Math.cos(angle);
    }
  }
  return matrix;
}

/**
 * Inverse transform of a half spectrum (real and imaginary part of each column in turn) to real columns, with
 * the 1/(W H) of the inverse and the division by 4.
 */
function columnTransform(size: number, half: number): Float32Array {
  const matrix = new Float32Array(2 * half * size);
  for (let k = 0; k < half; k++) {
    const alone = k === 0 || 2 * k === size;
    const weight = (alone ? 1 : 2) / (4 * size * size);
    for (let x = 0; x < size; x++) {
      const angle = (2 * Math.PI * ((x * k) % size)) / size;
      matrix[2 * k * size + x] = weight * Math.cos(angle);
      matrix[(2 * k + 1) * size + x] = -weight * Math.sin(angle);
    }
  }
  return matrix;
}
