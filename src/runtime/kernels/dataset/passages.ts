import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import { tensorOf } from '../../network/names.ts';
import { textOf } from '../input/example.ts';
import type { DeviceKernel } from '../kernel.ts';
import { runOn } from '../run-on.ts';

interface Params {
  dataset: DatasetAddress;
  /** What reads them, whose tokens are shown; words without it. */
  network?: NetworkAddress;
  /** The channel whose activations are told of each token, and its layer [token, channel]; none without it. */
  layer?: string;
  at?: number;
}

/** The most tokens that are shown of a text, and how many of them stand before the one where it is strongest. */
const MOST = 32;
const BEFORE = 20;

/**
 * Returns what to read of the texts of the examples whose numbers a value holds: [token], one after the other, with their
 * pieces; the numbers are a channel's activations, where there is one. A long text is cut around its place of the part
 * `places`. The part `counts` has how many tokens are of each example, the part `starts` the first one's place.
 */
export const passages: DeviceKernel<Params> = async ([value], params, context) => {
  const { axes, data: numbers, parts = {} } = value as Value;
  const examples = await context.dataset(params.dataset);
  const [names, data, starts, counts]: [string[], number[], number[], number[]] = [[], [], [], []];
  for (const [i, number] of numbers.entries()) {
    await context.pause();
    const { network } = params;
    const text = network && (await textOf({ address: network, examples, number }, context));
    const pieces = text ? (at(text.axes, 0).names ?? []) : wordsOf(examples.text(number));
    const place = parts.places?.data[i] ?? 0;
    const start = Math.max(0, Math.min(Math.round(place) - BEFORE, pieces.length - MOST));
    const end = Math.min(pieces.length, start + MOST);
    const own = text && (await activationsOf(text, params, context));
    names.push(...pieces.slice(start, end));
    data.push(...(own?.subarray(start, end) ?? pieces.slice(start, end).map(() => 0)));
    starts.push(start);
    counts.push(end - start);
  }
  const part = (of: number[]): Value => ({ axes, data: Float32Array.from(of), unit: 'tokens' });
  return {
    axes: [{ name: 'token', size: names.length, names }],
    data: Float32Array.from(data),
    unit: params.layer === undefined ? '' : 'activation',
    parts: { starts: part(starts), counts: part(counts) },
  };
};

const wordsOf = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

/** Returns the activations of the channel at each token of a text; undefined where no channel is meant. */
async function activationsOf(
  text: Value,
  { network, layer, at: channel }: Params,
  context: Parameters<DeviceKernel>[2],
): Promise<Float32Array | undefined> {
  if (!network || layer === undefined || channel === undefined) return undefined;
  const trace = await runOn(text, network, context);
  try {
    const tensor = trace.get(tensorOf(trace.network, layer));
    const along = tf.tidy(() => tf.gather(tensor, [channel], tensor.shape.length - 1));
    const data = (await along.data()) as Float32Array;
    along.dispose();
    return data;
  } finally {
    trace.dispose();
  }
}
