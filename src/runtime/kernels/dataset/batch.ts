import { kindOfExamples } from '../../../base/dataset.ts';
import { pictureFacts } from '../../../base/input.ts';
import type { NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import type { Examples } from '../../input/dataset/examples.ts';
import { enter } from '../../input/kinds.ts';
import type { Network } from '../../network/network.ts';
import { Trace } from '../../network/trace.ts';
import { textOf } from '../input/example.ts';
import type { DeviceContext } from '../kernel.ts';
import { runOn } from '../run-on.ts';

/** Examples that run together: more need more memory, and are no faster. */
export const BATCH = 8;

/**
 * Returns a run of the network at an address on some examples, by their numbers: as many as {@link batchOf} says at most.
 * The caller disposes it. Throws the faults of reading them.
 */
export async function runAt(
  address: NetworkAddress,
  examples: Examples,
  numbers: number[],
  context: DeviceContext,
): Promise<Trace> {
  if (kindOfExamples(examples.dataset) === 'picture') {
    return runOf(await context.network(address), examples, numbers, context.signal);
  }
  const [number, ...others] = numbers;
  if (number === undefined || others.length > 0)
    throw new RangeError('Texts differ in length: one runs at a time.');
  return runOn(await textOf({ address, examples, number }, context), address, context);
}

/** Returns how many examples of a dataset run together. */
export const batchOf = ({ dataset }: Examples): number => (kindOfExamples(dataset) === 'text' ? 1 : BATCH);

/** Returns a run of a network on some pictures, by their numbers. The caller disposes it. */
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
