import { at } from '../../../base/at.ts';
import type { PictureFacts } from '../../../base/input.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { toInput } from './preprocess.ts';
import { resample } from './resample.ts';

/** Resamples a picture [y, x, 3], 0..255, and preprocesses it to a network's input, [1, height, width, 3]. */
export function enterPicture({ axes, data }: Value, { size, preprocess }: PictureFacts): tf.Tensor {
  const pixels = resample(data, [at(axes, 0).size, at(axes, 1).size], size, 3);
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
