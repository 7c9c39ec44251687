import { at } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import type { Mask, Start } from './given.ts';
import type { JobRun } from './job.ts';
import { startPicture } from './start.ts';

/** Keeps pictures as they started, except where a mask lets them change. */
export class Retouch {
  readonly #originals: tf.Tensor;
  readonly #shares: tf.Tensor;

  /** @param runs all of them with a mask and a start */
  constructor(runs: JobRun[], size: number, planes: number) {
    const rows = runs.flatMap((run) => Array<JobRun>(run.rows).fill(run));
    [this.#originals, this.#shares] = tf.tidy(() => [
      tf.concat(rows.map((run) => startPicture(run.start as Start, size, planes))),
      tf.concat(rows.map(({ job }) => maskOf(job.mask as Mask, size))),
    ]);
  }

  /** Returns original + share (picture - original), for pictures from row `first` on. */
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
    return tf.slice(all, first, at(pictures.shape, 0));
  }

  dispose(): void {
    tf.dispose([this.#originals, this.#shares]);
  }
}

/** Resamples a mask bilinearly: [1, size, size, 1]. */
function maskOf({ shape, data }: Mask, size: number): tf.Tensor4D {
  const given = tf.tensor4d(Float32Array.from(data), [1, ...shape, 1]);
  return tf.image.resizeBilinear(given, [size, size], false, true);
}
