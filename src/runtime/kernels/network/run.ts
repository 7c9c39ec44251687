import * as tf from '@tensorflow/tfjs-core';
import type { InputFacts } from '../../../base/manifest.ts';
import type { Value } from '../../../base/value.ts';
import type { NetworkAddress } from '../../address.ts';
import { toInput } from '../../network/input/preprocess.ts';
import { resample } from '../../network/input/resample.ts';
import { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';

/** The stored run of a network on a picture. Nothing is computed yet: each tensor is, when first asked for. */
export const run: DeviceKernel = async ([picture], { network: address }, { network }) => {
  const loaded = await network(address as NetworkAddress);
  const input = inputOf(picture as Value, loaded.manifest.input);
  const trace = new Trace(loaded, input);
  input.dispose();
  return trace;
};

/** The picture [y, x, 3], 0..255, as [1, height, width, 3] in the network's own terms. */
function inputOf({ axes, data }: Value, { size, preprocess }: InputFacts): tf.Tensor {
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
