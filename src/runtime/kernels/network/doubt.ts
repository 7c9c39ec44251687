import { at } from '../../../base/at.ts';
import { labelOfName } from '../../../base/dataset.ts';
import { pictureFacts } from '../../../base/input.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import type { DoubtMeasure } from '../../../compiler/normalize/normal-content.ts';
import type { DatasetAddress, NetworkAddress } from '../../address.ts';
import * as tf from '../../backend/tensors.ts';
import { alikeAs, meanLikeness, shareOfOthers } from '../../compare/doubt.ts';
import type { Examples } from '../../input/dataset/examples.ts';
import { laidOver } from '../../input/picture/laid-over.ts';
import { tensorOf } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { layersBefore, pathTo } from '../../network/path.ts';
import { shapesIn } from '../../network/shapes.ts';
import { Trace } from '../../network/trace.ts';
import { runOf } from '../dataset/batch.ts';
import { letOthersGoFirst } from '../interrupt.ts';
import type { DeviceContext, DeviceKernel } from '../kernel.ts';
import { atomsAlong } from '../transform/axes.ts';

interface Params {
  network: NetworkAddress;
  dataset: DatasetAddress;
  layer: string;
  measures: DoubtMeasure[];
  /** Of the first measure, in words. */
  unit: string;
}

/** How many layers before a channel its path is looked at in, the nearest. */
const NEAREST = 3;

/** What all measures are taken of. */
interface Subject {
  network: Network;
  examples: Examples;
  layer: string;
  context: DeviceContext;
  /** [example, channel]: sums over positions, of all examples and all channels. */
  activations: Value;
  /** [channel, example]: the numbers of the examples that excite each of the channels most. */
  strongest: Value;
  /** [picture, y, x, 4]; absent where no measure needs them. */
  pictures: Value | undefined;
}

/**
 * Returns what speaks against pictures of channels, [channel]: the first of the measures, each as a part. Inputs: the
 * activations of the layer over a dataset, its strongest examples of the channels, and the pictures of these if a measure
 * needs them. A channel that no example excites is left out, and named in the note `unexcited`.
 *
 * - `share`: the mean over positions in the picture, as a share of the largest mean in an example.
 * - `path`: what the channels of the layers before contribute (activation times gradient), in the picture and in the
 *   strongest examples: see {@link alikeAs}; the mean over the nearest three. Geirhos et al. 2023 compare activations;
 *   contributions leave out what the channel does not read, which pictures have least in common with examples.
 * - `faces`: the mean cosine between its pictures, of the means of the layer's channels, less their means over examples and
 *   divided by their deviations.
 * - `misfires`: see {@link shareOfOthers}.
 *
 * Faults `doubt-few` where too few examples could be read, `doubt-silent` where no channel is left.
 */
export const doubt: DeviceKernel<Params> = async (inputs, params, context) => {
  const [activations, strongest, pictures] = inputs as [Value, Value, Value?];
  const { layer, measures, unit } = params;
  const wanted = 2 * at(strongest.axes, 1).size;
  const found = at(activations.axes, 0).size;
  if (found < wanted) throw fault('doubt-few', { found, wanted });
  const atoms = atomsAlong(strongest, 0);
  const excited = atoms.filter((_, i) => bestOf(strongest, i) > 0);
  const unexcited = atoms.filter((atom) => !excited.includes(atom));
  if (excited.length === 0 && atoms.length > 0) throw fault('doubt-silent', { layer, channels: unexcited });
  const subject: Subject = {
    network: await context.network(params.network),
    examples: await context.dataset(params.dataset),
    ...{ layer, context, activations, strongest, pictures },
  };
  const axes = [{ ...at(strongest.axes, 0), size: excited.length, index: excited }];
  const parts: Record<string, Value> = {};
  for (const measure of measures) {
    const data = Float32Array.from(await MEASURES[measure](subject, excited));
    parts[measure] = { axes, data, unit: measure === measures[0] ? unit : measure };
  }
  return {
    ...at(Object.values(parts), 0),
    ...(measures.length > 1 && { parts }),
    ...(unexcited.length > 0 && { notes: { unexcited } }),
  };
};

/** Returns the largest activation of the channel at a place among those whose strongest examples are known. */
const bestOf = ({ axes, parts = {} }: Value, entry: number): number =>
  at(parts.values!.data, entry * at(axes, 1).size);

const MEASURES: Record<DoubtMeasure, (subject: Subject, channels: number[]) => Promise<number[]>> = {
  share: async (subject, channels) => {
    const { strongest, network, layer } = subject;
    const places = placesOf(network, layer);
    const entries = atomsAlong(strongest, 0);
    const shares: number[] = [];
    for (const channel of channels) {
      const means = await meansOf(subject, channel);
      const own = means.reduce((sum, each) => sum + at(each, channel), 0) / means.length;
      shares.push((own * places) / bestOf(strongest, entries.indexOf(channel)));
    }
    return shares;
  },

  path: async (subject, channels) => {
    const { network, layer } = subject;
    const layers = layersBefore(network, layer).slice(0, NEAREST);
    const paths: number[] = [];
    for (const [i, channel] of channels.entries()) {
      await letOthersGoFirst(subject.context);
      paths.push(await pathOf(subject, channel, layers));
      subject.context.onProgress({ what: 'paths of pictures', fraction: (i + 1) / channels.length });
    }
    return paths;
  },

  faces: async (subject, channels) => {
    const { means, deviations } = spreadOf(subject);
    const likenesses: number[] = [];
    for (const channel of channels) {
      const each = await meansOf(subject, channel);
      const scores = each.map((own) =>
        own.map((mean, i) => (deviations[i]! > 0 ? (mean - means[i]!) / deviations[i]! : 0)),
      );
      likenesses.push(meanLikeness(scores) ?? Number.NaN);
    }
    return likenesses;
  },

  misfires: async ({ activations, strongest }, channels) => {
    const labels = (at(activations.axes, 0).names ?? []).map(labelOfName);
    const width = at(activations.axes, 1).size;
    const numbers = atomsAlong(activations, 0);
    const k = at(strongest.axes, 1).size;
    return channels.map((channel) => {
      const values = numbers.map((_, i) => activations.data[i * width + channel]!);
      const start = atomsAlong(strongest, 0).indexOf(channel) * k;
      const chosen = Array.from(strongest.data.subarray(start, start + k), (number) =>
        numbers.indexOf(number),
      );
      return shareOfOthers(values, labels, chosen);
    });
  },
};

/** Returns the mean likeness of the paths of a channel's pictures to those of its strongest examples. */
async function pathOf(subject: Subject, channel: number, layers: string[]): Promise<number> {
  const { network, examples, layer, context, strongest } = subject;
  const k = at(strongest.axes, 1).size;
  const start = atomsAlong(strongest, 0).indexOf(channel) * k;
  const natural = await runOf(
    network,
    examples,
    Array.from(strongest.data.subarray(start, start + k)),
    context.signal,
  );
  const pictured = runOfPictures(subject, channel);
  try {
    const found: number[] = [];
    for (const from of layers) {
      const of = (trace: Trace) => pathTo(trace, { layer, channel, from });
      const [others, own] = [await of(natural), await of(pictured)];
      for (const each of own) found.push(alikeAs(each, others) ?? Number.NaN);
    }
    const known = found.filter((each) => !Number.isNaN(each));
    return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : Number.NaN;
  } finally {
    natural.dispose();
    pictured.dispose();
  }
}

/** Returns a run of the network on the finished pictures of a channel, at their own size. The caller disposes it. */
function runOfPictures({ network, pictures }: Subject, channel: number): Trace {
  if (!pictures) throw new RangeError('There are no pictures.');
  const size = pictures.data.length / at(pictures.axes, 0).size;
  const entries = atomsAlong(pictures, 0).flatMap((atom, i) => (atom === channel ? [i] : []));
  const { preprocess } = pictureFacts(network.manifest.input);
  const each = entries.map((entry) => pictures.data.subarray(entry * size, (entry + 1) * size));
  const input = tf.tidy(() => tf.concat(each.map((rgba) => laidOver(rgba, preprocess))));
  const trace = new Trace(network, input);
  input.dispose();
  return trace;
}

/** Returns the means over positions of all channels of the layer, for each picture of one of them. */
async function meansOf(subject: Subject, channel: number): Promise<Float32Array[]> {
  await letOthersGoFirst(subject.context);
  const trace = runOfPictures(subject, channel);
  try {
    const sums = tf.tidy(() => {
      const seen = trace.get(tensorOf(trace.network, subject.layer));
      return tf.mean(tf.reshape(seen, [trace.batch, -1, at(seen.shape, -1)]), 1);
    });
    const data = (await sums.data()) as Float32Array;
    const width = at(sums.shape, -1);
    sums.dispose();
    return Array.from({ length: trace.batch }, (_, i) => data.subarray(i * width, (i + 1) * width));
  } finally {
    trace.dispose();
  }
}

/** Returns how many positions a layer has, in a picture of the network's own size. */
function placesOf(network: Network, layer: string): number {
  const tensor = tensorOf(network, layer);
  const shape = at([...shapesIn(network, [tensor]).values()], 0);
  return shape.slice(0, -1).reduce((product, size) => product * size, 1);
}

/** Returns the mean and the deviation over examples of each channel's mean over positions. */
function spreadOf({ activations, network, layer }: Subject): Record<'means' | 'deviations', Float64Array> {
  const [count, width] = activations.axes.map(({ size }) => size) as [number, number];
  const places = placesOf(network, layer);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  activations.data.forEach((entry, i) => {
    sums[i % width]! += entry / places / count;
    squares[i % width]! += (entry / places) ** 2 / count;
  });
  return {
    means: sums,
    deviations: squares.map((square, i) => Math.sqrt(Math.max(0, square - sums[i]! ** 2))),
  };
}
