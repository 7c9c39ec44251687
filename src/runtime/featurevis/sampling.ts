import { wasmHeap } from '../backend/heap.ts';
import * as tf from '../backend/tensors.ts';
import { type Affine, bilinear, mix, spread, type Taps, transposed } from './taps.ts';

/**
 * Bilinear resampling of planes by an affine map, with `fill` beyond the borders. Mixes pixels in the backend's memory
 * where that can be read; elsewhere as sums of gathered pixels, for the adjoint by the transposed table. Its tensors
 * outlive a tidy: dispose it.
 */
export class Sampling {
  readonly #size: [height: number, width: number];
  readonly #taps: Taps[];
  readonly #missing: Float32Array;
  #forward: Table | undefined;
  #adjoint: Table | undefined;

  constructor(size: [height: number, width: number], map: Affine, fill: number) {
    const [height, width] = size;
    this.#size = size;
    this.#taps = bilinear(height, width, map);
    this.#missing = new Float32Array(height * width).fill(fill);
    for (const { weight } of this.#taps) {
      for (let i = 0; i < weight.length; i++) this.#missing[i]! -= fill * weight[i]!;
    }
  }

  /** [n, height, width, c] -> the same shape. */
  apply(pictures: tf.Tensor): tf.Tensor {
    const heap = wasmHeap();
    if (heap) return mix(heap, pictures, this.#taps, this.#missing);
    this.#forward ??= kept(this.#taps);
    const table = this.#forward;
    return tf.tidy(() => {
      const missing = tf.tensor2d(this.#missing, [this.#missing.length, 1]);
      return this.#back(tf.add(this.#gather(pictures, table), missing), pictures.shape);
    });
  }

  /** The adjoint of the linear part of {@link apply}. */
  pull(cotangent: tf.Tensor): tf.Tensor {
    const heap = wasmHeap();
    if (heap) return spread(heap, cotangent, this.#taps);
    this.#adjoint ??= kept(transposed(this.#taps));
    const table = this.#adjoint;
    return tf.tidy(() => this.#back(this.#gather(cotangent, table), cotangent.shape));
  }

  dispose(): void {
    tf.dispose([this.#forward ?? [], this.#adjoint ?? []]);
  }

  /** [n, height, width, c] -> [height * width, n * c], pixels of all pictures side by side. */
  #gather(pictures: tf.Tensor, table: Table): tf.Tensor {
    const [height, width] = this.#size;
    const [count, , , channels] = pictures.shape as [number, number, number, number];
    const stacked = tf.reshape(pictures, [count, height * width, channels]);
    const pixels = tf.reshape(tf.transpose(stacked, [1, 0, 2]), [height * width, count * channels]);
    return tf.addN(table.map(({ index, weight }) => tf.mul(tf.gather(pixels, index), weight)));
  }

  #back(pixels: tf.Tensor, shape: number[]): tf.Tensor {
    const [count, height, width, channels] = shape as [number, number, number, number];
    const apart = tf.transpose(tf.reshape(pixels, [height * width, count, channels]), [1, 0, 2]);
    return tf.reshape(apart, shape);
  }
}

/** {@link Taps} as tensors, [pixels] and [pixels, 1]. */
type Table = { [name: string]: tf.Tensor; index: tf.Tensor1D; weight: tf.Tensor2D }[];

const kept = (taps: Taps[]): Table =>
  taps.map(({ index, weight }) => ({
    index: tf.keep(tf.tensor1d(index, 'int32')),
    weight: tf.keep(tf.tensor2d(weight, [weight.length, 1])),
  }));
