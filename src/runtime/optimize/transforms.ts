import * as tf from '@tensorflow/tfjs-core';
import { crop } from '../network/crop.ts';

/** A random change that only the network sees, the same for all pictures of a step. Linear in the picture. */
export interface Transform {
  /** How many random numbers in 0..1 one draw takes. */
  draws: number;
  /** @param pictures [n, height, width, 3] */
  apply(pictures: tf.Tensor, drawn: number[]): tf.Tensor;
  /** The adjoint. @param shape that of the pictures given to `apply` */
  pull(cotangent: tf.Tensor, drawn: number[], shape: number[]): tf.Tensor;
}

/** Crops `amount` pixels off each axis, at a random place. */
export function jitter(amount: number): Transform {
  const offsets = (drawn: number[]) =>
    drawn.map((u) => Math.min(Math.floor(u * (amount + 1)), amount)) as [number, number];
  return {
    draws: 2,
    apply(pictures, drawn) {
      const [top, left] = offsets(drawn);
      const [, height, width] = pictures.shape as [number, number, number, number];
      return crop(pictures, top, left, height - amount, width - amount);
    },
    pull(cotangent, drawn) {
      const [top, left] = offsets(drawn);
      return tf.pad(cotangent, [
        [0, 0],
        [top, amount - top],
        [left, amount - left],
        [0, 0],
      ]);
    },
  };
}

/** One draw of several transforms, in order, to apply and to pull back. */
export class Draw {
  readonly #steps: { transform: Transform; drawn: number[]; shape: number[] }[] = [];
  readonly #transforms: Transform[];
  readonly #numbers: number[];

  /** @param numbers random, in 0..1, at least as many as the transforms take */
  constructor(transforms: Transform[], numbers: number[]) {
    this.#transforms = transforms;
    this.#numbers = numbers;
  }

  apply(pictures: tf.Tensor): tf.Tensor {
    let used = 0;
    let seen = pictures;
    for (const transform of this.#transforms) {
      const drawn = this.#numbers.slice(used, used + transform.draws);
      used += transform.draws;
      this.#steps.push({ transform, drawn, shape: seen.shape });
      seen = transform.apply(seen, drawn);
    }
    return seen;
  }

  pull(cotangent: tf.Tensor): tf.Tensor {
    return this.#steps.reduceRight(
      (arrived, { transform, drawn, shape }) => transform.pull(arrived, drawn, shape),
      cotangent,
    );
  }
}
