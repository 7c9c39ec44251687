import { HEAD_TENSOR } from '../../../base/derived.ts';
import type { Manifest } from '../../../base/manifest.ts';
import * as tf from '../../backend/tensors.ts';
import type { Network } from '../network.ts';
import type { Op } from '../ops/kinds/op.ts';

/** A linear head: row-major weights, [width + 1, classes], the biases last. */
export interface Head {
  weights: ArrayLike<number>;
  width: number;
  classes: number;
}

/**
 * Returns a network that has a head in place of all behind a tensor: the mean of each channel over the positions, if it
 * has any, then the linear head. The rest it shares with the network that it is made of, which has to outlive it.
 * @param tensor [y, x, channel] or [channel]
 */
export function withHead(
  base: Network,
  manifest: Manifest,
  tensor: string,
  hasPlaces: boolean,
  head: Head,
): Network {
  const { weights, width, classes } = head;
  const all = Float32Array.from(weights);
  const mean: Op = {
    kind: 'mean',
    name: `${HEAD_TENSOR}/mean`,
    inputs: [tensor],
    attrs: { keepDims: false },
  };
  const dense: Op = {
    kind: 'dense',
    name: HEAD_TENSOR,
    inputs: [hasPlaces ? mean.name : tensor],
    attrs: { activation: 'none' },
    weights: {
      matrix: tf.tensor2d(all.subarray(0, width * classes), [width, classes]),
      bias: tf.tensor1d(all.subarray(width * classes)),
    },
  };
  return base.extended(manifest, tensor, [...(hasPlaces ? [mean] : []), dense]);
}
