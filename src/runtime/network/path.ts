import { at } from '../../base/at.ts';
import { featuresOf } from '../../base/layer.ts';
import * as tf from '../backend/tensors.ts';
import { tensorOf } from './names.ts';
import type { Network } from './network.ts';
import { pull } from './pull.ts';
import type { Trace } from './trace.ts';

/** Returns the named layers with channels that lie before a layer, the nearest first. */
export function layersBefore(network: Network, layer: string): string[] {
  const tensor = tensorOf(network, layer);
  const { layers } = network.manifest;
  const own = layers.findIndex(({ name }) => name === layer);
  return layers
    .slice(0, Math.max(0, own))
    .filter((facts) => featuresOf(facts) !== undefined && leads(network, facts.tensor, tensor))
    .map(({ name }) => name)
    .reverse();
}

function leads(network: Network, from: string, to: string): boolean {
  const reached = new Set(network.dependents([network.resolve(from)]).map(({ name }) => name));
  return reached.has(to);
}

/**
 * Returns what a channel is made of in a run: of each example, how much each channel of a layer before it contributes to
 * the channel's sum over positions; activation times gradient, summed over positions.
 */
export async function pathTo(
  trace: Trace,
  { layer, channel, from: before }: { layer: string; channel: number; from: string },
): Promise<Float32Array[]> {
  const { network } = trace;
  const [from, to] = [tensorOf(network, before), tensorOf(network, layer)];
  const sums = tf.tidy(() => {
    const shape = trace.shape(to);
    const one = tf.tensor1d(Array.from({ length: at(shape, -1) }, (_, i) => (i === channel ? 1 : 0)));
    const cotangent = tf.add(tf.zeros([trace.batch, ...shape]), one);
    const product = tf.mul(trace.get(from), pull(trace, { from, to, cotangent }));
    const places = product.shape.map((_, i) => i).slice(1, -1);
    return places.length === 0 ? product : tf.sum(product, places);
  });
  const data = (await sums.data()) as Float32Array;
  const width = at(sums.shape, -1);
  sums.dispose();
  return Array.from({ length: trace.batch }, (_, i) => data.subarray(i * width, (i + 1) * width));
}
