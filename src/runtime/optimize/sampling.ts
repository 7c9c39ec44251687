import * as tf from '@tensorflow/tfjs-core';

/** [a, b, c, d, e, f]: the output pixel (x, y) sees the place (a x + b y + c, d x + e y + f) of the input. */
export type Affine = [number, number, number, number, number, number];

/** First `inner`, then `outer`, where both say for an output pixel which place of their input it sees. */
export function chained(inner: Affine, outer: Affine): Affine {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * j, a * h + b * k, a * i + b * l + c, d * g + e * j, d * h + e * k, d * i + e * l + f];
}

/**
 * Bilinear resampling of planes by an affine map, as sums of gathered pixels in both directions: which input pixels
 * an output pixel mixes, and the same table transposed. Beyond the borders lies `fill`.
 * Its tensors outlive a tidy: dispose it.
 */
export class Sampling {
  readonly #size: [height: number, width: number];
  readonly #forward: Table;
  readonly #adjoint: Table;
  readonly #missing: tf.Tensor;

  constructor(size: [height: number, width: number], map: Affine, fill: number) {
    const [height, width] = size;
    const forward = bilinear(height, width, map);
    this.#size = size;
    this.#forward = tableOf(forward);
    this.#adjoint = tableOf(transposed(forward, height * width));
    const missing = forward.map((taps) => fill * (1 - taps.reduce((sum, { weight }) => sum + weight, 0)));
    this.#missing = tf.keep(tf.tensor2d(missing, [height * width, 1]));
  }

  /** [n, height, width, c] -> the same shape. */
  apply(pictures: tf.Tensor): tf.Tensor {
    return tf.tidy(() => {
      const seen = tf.add(this.#gather(pictures, this.#forward), this.#missing);
      return this.#back(seen, pictures.shape);
    });
  }

  /** The adjoint of {@link apply}'s linear part. */
  pull(cotangent: tf.Tensor): tf.Tensor {
    return tf.tidy(() => this.#back(this.#gather(cotangent, this.#adjoint), cotangent.shape));
  }

  dispose(): void {
    tf.dispose([this.#missing, this.#forward, this.#adjoint]);
  }

  /** [n, height, width, c] -> [height * width, n * c], pixels of all pictures side by side. */
  #gather(pictures: tf.Tensor, table: Table): tf.Tensor {
    const [height, width] = this.#size;
    const [count, , , channels] = pictures.shape as [number, number, number, number];
    const stacked = tf.reshape(pictures, [count, height * width, channels]);
    const beside = count === 1 ? stacked : tf.transpose(stacked, [1, 0, 2]);
    const pixels = tf.reshape(beside, [height * width, count * channels]);
    const parts = table.map(({ index, weight }) => tf.mul(tf.gather(pixels, index), weight));
    return parts.length === 1 ? parts[0]! : tf.addN(parts);
  }

  #back(pixels: tf.Tensor, shape: number[]): tf.Tensor {
    const [count, height, width, channels] = shape as [number, number, number, number];
    const apart = tf.transpose(tf.reshape(pixels, [height * width, count, channels]), [1, 0, 2]);
    return tf.reshape(apart, shape);
  }
}

interface Tap {
  from: number;
  weight: number;
}

/** The k-th source of every pixel, and its weight [pixels, 1]; pixels with fewer sources have weight 0. */
type Table = { [name: string]: tf.Tensor; index: tf.Tensor1D; weight: tf.Tensor2D }[];

function bilinear(height: number, width: number, [a, b, c, d, e, f]: Affine): Tap[][] {
  return Array.from({ length: height * width }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const [u, v] = [a * x + b * y + c, d * x + e * y + f];
    const [left, top] = [Math.floor(u), Math.floor(v)];
    const taps: Tap[] = [];
    for (const row of [top, top + 1]) {
      for (const column of [left, left + 1]) {
        const weight = (1 - Math.abs(u - column)) * (1 - Math.abs(v - row));
        const inside = row >= 0 && row < height && column >= 0 && column < width;
        if (inside && weight > 0) taps.push({ from: row * width + column, weight });
      }
    }
    return taps;
  });
}

function transposed(taps: Tap[][], inputs: number): Tap[][] {
  const result: Tap[][] = Array.from({ length: inputs }, () => []);
  for (const [to, list] of taps.entries()) {
    for (const { from, weight } of list) result[from]!.push({ from: to, weight });
  }
  return result;
}

function tableOf(taps: Tap[][]): Table {
  const most = taps.reduce((longest, list) => Math.max(longest, list.length), 1);
  return Array.from({ length: most }, (_, k) => ({
    index: tf.keep(
      tf.tensor1d(
        Int32Array.from(taps, (list) => list[k]?.from ?? 0),
        'int32',
      ),
    ),
    weight: tf.keep(
      tf.tensor2d(
        Float32Array.from(taps, (list) => list[k]?.weight ?? 0),
        [taps.length, 1],
      ),
    ),
  }));
}
