import type { Manifest } from '../../../base/manifest.ts';
import * as tf from '../../backend/tensors.ts';
import { seedFrom } from '../../random.ts';
import type { Network } from '../network.ts';
import { type Weights, weightsOf } from '../ops/kinds/op.ts';
import { unfrozenOps } from './unfrozen.ts';

/**
 * Returns a network in which the weights of some layers are drawn anew, each from a normal distribution of its own mean
 * and deviation (Adebayo et al. 2018). The rest is shared with the base, which has to outlive it. Fault `no-weights`.
 */
export async function randomizedNetwork(
  base: Network,
  manifest: Manifest,
  layers: readonly string[],
  seed: number,
): Promise<Network> {
  const weights: Weights = new Map(
    await Promise.all(
      unfrozenOps(base, layers).map(async (op) => {
        const own = Object.entries(weightsOf(op)).map(
          async ([name, weight]) =>
            [name, await drawnAnew(weight, seedFrom(['randomize', seed, op.name, name]))] as const,
        );
        return [op.name, Object.fromEntries(await Promise.all(own))] as const;
      }),
    ),
  );
  return base.withWeights(weights, manifest).own(weights.keys());
}

async function drawnAnew(weight: tf.Tensor, seed: number): Promise<tf.Tensor> {
  const numbers = (await weight.data()) as Float32Array;
  const mean = numbers.reduce((sum, entry) => sum + entry, 0) / numbers.length;
  const variance = numbers.reduce((sum, entry) => sum + (entry - mean) ** 2, 0) / numbers.length;
  return tf.keep(tf.tidy(() => tf.randomNormal(weight.shape, mean, Math.sqrt(variance), 'float32', seed)));
}
