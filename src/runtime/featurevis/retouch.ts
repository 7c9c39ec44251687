import * as tf from '@tensorflow/tfjs-core';
import type { JobRun } from './job.ts';
import type { Mask } from './mask.ts';
import { type Start, startPicture } from './start.ts';

/** Pictures that differ from those they started from only where a mask lets them. */
export class Retouch {
  readonly #originals: tf.Tensor;
  readonly #shares: tf.Tensor;

  /** @param runs that all have a mask and a start; frees its tensors when it is {@link dispose}d */
  constructor(runs: JobRun[], size: number, planes: number) {
    const rows = runs.flatMap((run) => Array<JobRun>(run.rows).fill(run));
    [this.#originals, this.#shares] = tf.tidy(() => [
      tf.concat(rows.map((run) => startPicture(run.start as Start, size, planes))),
      tf.concat(rows.map(({ job }) => maskOf(job.mask as Mask, size))),
    ]);
  }

  /** original + share (picture - original), of some rows of all. */
  apply(pictures: tf.Tensor, first = 0): tf.Tensor {
    return tf.tidy(() => {
      const [original, share] = [
        this.#rows(this.#originals, first, pictures),
        this.#rows(this.#shares, first, pictures),
      ];
      return tf.add(original, tf.mul(share, tf.sub(pictures, original)));
    });
  }

  /** The adjoint of the derivative of {@link apply}, of all rows. */
  pull(cotangent: tf.Tensor): tf.Tensor {
    return tf.mul(cotangent, this.#shares);
  }

  #rows(all: tf.Tensor, first: number, pictures: tf.Tensor): tf.Tensor {
    return tf.slice(all, first, pictures.shape[0]!);
  }

  dispose(): void {
    tf.dispose([this.#originals, this.#shares]);
  }
}

/** [1, size, size, 1], smooth between the places of the mask. */
function maskOf({ shape, data }: Mask, size: number): tf.Tensor4D {
  const given = tf.tensor4d(Float32Array.from(data), [1, ...shape, 1]);
  return tf.image.resizeBilinear(given, [size, size], false, true);
}
