import { pictureFacts } from '../../../base/input.ts';
import * as tf from '../../backend/tensors.ts';
import type { Examples } from '../../input/dataset/examples.ts';
import { enter } from '../../input/kinds.ts';
import type { Network } from '../../network/network.ts';
import { Trace } from '../../network/trace.ts';

/** Examples that run together: more need more memory, and are no faster. */
export const BATCH = 8;

/** Returns a run of a network on some examples, by their numbers. The caller disposes it. */
export async function runOf(
  network: Network,
  examples: Examples,
  numbers: number[],
  signal: AbortSignal,
): Promise<Trace> {
  const [height, width] = pictureFacts(network.manifest.input).size;
  const pictures = await Promise.all(
    numbers.map((number) => examples.picture(number, height / width, signal)),
  );
  const input = tf.tidy(() => tf.concat(pictures.map((picture) => enter(picture, network.manifest.input))));
  const trace = new Trace(network, input);
  input.dispose();
  return trace;
}
