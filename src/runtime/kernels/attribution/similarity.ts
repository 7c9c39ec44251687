import type { NetworkAddress } from '../../address.ts';
import type { Trace } from '../../network/trace.ts';
import { headInput, headTraining } from '../head.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns how alike each example and the picture are to a trained head: the cosine of what it reads, [example]. */
export const similarity: DeviceKernel<{ network: NetworkAddress; unit: string }> = async (
  [run],
  { network, unit },
  context,
) => {
  const { data, examples } = await headTraining(context, network);
  const picture = await headInput(run as Trace);
  const length = Math.hypot(...picture);
  const cosines = Float32Array.from({ length: examples.size }, (_, i) => {
    const features = data.features.subarray(i * data.width, (i + 1) * data.width);
    let [product, square] = [0, 0];
    for (let k = 0; k < data.width; k++) {
      product += features[k]! * picture[k]!;
      square += features[k]! ** 2;
    }
    return product / (length * Math.sqrt(square) || 1);
  });
  return { axes: [examples], data: cosines, unit };
};
