import { inputShape } from '../../base/input.ts';
import * as tf from '../backend/tensors.ts';
import type { Network } from './network.ts';
import { Trace } from './trace.ts';

/**
 * Returns the shapes of some tensors of a network, by name, without the batch axis; nothing is computed.
 * @param size height and width of the picture; that of the network's input without it
 */
export function shapesIn(
  network: Network,
  tensors: Iterable<string>,
  size?: [number, number],
): Map<string, number[]> {
  const empty = tf.zeros([1, ...(size ? [...size, 3] : inputShape(network.manifest.input).shape)]);
  const trace = new Trace(network, empty);
  try {
    return new Map([...tensors].map((name) => [name, trace.shape(name)]));
  } finally {
    trace.dispose();
    empty.dispose();
  }
}
