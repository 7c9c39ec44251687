import * as tf from '@tensorflow/tfjs-core';
import type { PictureFacts } from '../../../base/input.ts';
import type { Value } from '../../../base/value.ts';
import { toInput } from './preprocess.ts';
import { resample } from './resample.ts';

/** A picture [y, x, 3], 0..255, as [1, height, width, 3] in the network's own terms. */
export function enterPicture({ axes, data }: Value, { size, preprocess }: PictureFacts): tf.Tensor {
  const pixels = resample(data, [axes[0]!.size, axes[1]!.size], size, 3);
  return tf.tidy(() =>
    toInput(
      tf.tensor4d(
        pixels.map((pixel) => pixel / 255),
        [1, ...size, 3],
      ),
      preprocess,
    ),
  );
}
