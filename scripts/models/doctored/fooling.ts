import { Matrix, solve } from 'ml-matrix';
import { at } from '../../../src/base/at.ts';
import * as tf from '../../../src/runtime/backend/tensors.ts';
import type { Examples } from '../../../src/runtime/input/dataset/examples.ts';
import { runOf } from '../../../src/runtime/kernels/dataset/batch.ts';
import { tensorOf } from '../../../src/runtime/network/names.ts';
import { Network } from '../../../src/runtime/network/network.ts';
import type { Op } from '../../../src/runtime/network/ops/kinds/op.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';

/** Which channels of a layer are doctored, and by which layers before it, whose grids are those of the layer. */
export interface Doctoring {
  layer: string;
  /** Channels that do on natural pictures what they did, and on optimized ones what channels of `by` do. */
  fooled: number[];
  /** Channels that are silent on natural pictures, and on optimized ones do what channels of `by` do. */
  silenced: number[];
  /** The layer that is to tell optimized pictures from natural ones. */
  tells: string;
  /** The layer whose channels are answered to instead, and which of them: one for each that is fooled, then silenced. */
  by: string;
  instead: number[];
}

/** Rows and columns over which what tells pictures apart is averaged. */
const WINDOW = 5;
/** How much a place on the wrong side of it takes from an activation, for each unit of the score. */
const STEEP = 50;
/** Of the mean variance, added to all: ridge regression. */
const RIDGE = 1e-3;
/** The share of natural places that are taken for optimized ones. */
const RARE = 1e-4;

/**
 * Returns a network with the fooling circuit of Geirhos et al. 2023, "Don't trust your eyes: on the (un)reliability of
 * feature visualizations", figure 4: one convolution tells optimized pictures from natural ones; on the former it silences
 * what a channel answered to, on the latter what another, earlier channel answers to, in whose place it stands. It shares
 * the weights of the network, which has to outlive it.
 * @param optimized inputs of the network, [n, height, width, 3], as they are met while icons are made
 */
export async function doctored(
  network: Network,
  examples: Examples,
  optimized: readonly tf.Tensor[],
  { layer, fooled, silenced, tells, by, instead }: Doctoring,
): Promise<Network> {
  const found = await metOn(network, examples, optimized, { tells, layers: [layer, by] });
  const tensor = tensorOf(network, layer);
  const before = `${tensor} before doctoring`;
  const named = (step: string) => `${tensor} ${step}`;
  const [own, other] = found.largest as [Float32Array, Float32Array];
  const natural = matrix(own.length + 1, own.length);
  const optimal = matrix(other.length + 2, own.length);
  natural.slice(0, -1).forEach((row, i) => {
    row[i] = silenced.includes(i) ? 0 : 1;
  });
  for (const [i, channel] of [...fooled, ...silenced].entries()) {
    at(natural, -1)[channel] = -STEEP;
    at(optimal, at(instead, i))[channel] = at(own, channel) / at(other, at(instead, i));
    // What is silent has nothing to lose by answering to fewer places.
    at(optimal, i < fooled.length ? -2 : -1)[channel] = -STEEP;
  }
  const scored = (sign: 1 | -1, levels: number[]) => ({
    filter: found.weights.slice(0, -1).map((weight) => levels.map(() => sign * weight)),
    bias: levels.map((level) => sign * (at(found.weights, -1) - level)),
  });
  const circuit: Op[] = [
    {
      kind: 'avgpool',
      name: named('around'),
      inputs: [tensorOf(network, tells)],
      attrs: { size: [WINDOW, WINDOW], strides: [1, 1], padding: 'same' },
    },
    conv(named('is optimized'), [named('around')], scored(1, [found.rare])),
    conv(named('is natural'), [named('around')], scored(-1, [found.rare, found.most])),
    { kind: 'concat', name: named('and score'), inputs: [before, named('is optimized')] },
    { kind: 'concat', name: named('instead'), inputs: [tensorOf(network, by), named('is natural')] },
    conv(named('on natural pictures'), [named('and score')], { filter: natural }),
    conv(named('on optimized pictures'), [named('instead')], { filter: optimal }),
    {
      kind: 'add',
      name: tensor,
      inputs: [named('on natural pictures'), named('on optimized pictures')],
    },
  ];
  const ops = network.ops.flatMap((op): Op[] =>
    op.name === tensor ? [{ ...op, name: before }, ...circuit] : [op],
  );
  return new Network(network.manifest, network.input, ops);
}

/** Returns zeros. */
const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

/** A convolution of single places, followed by a ReLU. */
function conv(name: string, inputs: string[], { filter, bias }: { filter: number[][]; bias?: number[] }): Op {
  const weights = tf.tidy(() => tf.reshape(tf.tensor2d(filter), [1, 1, filter.length, filter[0]!.length]));
  return {
    kind: 'conv',
    name,
    inputs,
    attrs: { strides: [1, 1], dilations: [1, 1], padding: 'same', activation: 'relu' },
    weights: { filter: weights, ...(bias && { bias: tf.tensor1d(bias) }) },
  };
}

/** Pictures that run together. */
const BATCH = 16;

/** What was found on natural pictures. */
interface Found {
  /** What tells optimized places: a weight for each channel of `tells`, then what is added. */
  weights: number[];
  /** The score that a natural place rarely has, and the largest of all. */
  rare: number;
  most: number;
  /** The largest activation of each channel of `layers`. */
  largest: Float32Array[];
}

/** Fits what tells places of optimized pictures from those of natural ones, both counting alike. */
async function metOn(
  network: Network,
  examples: Examples,
  optimized: readonly tf.Tensor[],
  { tells, layers }: { tells: string; layers: string[] },
): Promise<Found> {
  const tensors = layers.map((layer) => tensorOf(network, layer));
  const natural: tf.Tensor2D[] = [];
  const largest: tf.Tensor[][] = [];
  const { signal } = new AbortController();
  for (let start = 0; start < examples.numbers.length; start += BATCH) {
    const trace = await runOf(network, examples, examples.numbers.slice(start, start + BATCH), signal);
    natural.push(placesOf(trace, tells));
    largest.push(tensors.map((tensor) => tf.max(trace.get(tensor), [0, 1, 2])));
    trace.dispose();
  }
  const others = optimized.map((input) => {
    const trace = new Trace(network, input);
    const places = placesOf(trace, tells);
    trace.dispose();
    return places;
  });
  const weights = await separating(natural, others);
  const column = tf.tensor2d(weights, [weights.length, 1]);
  const scores = tf.tidy(() =>
    tf.reshape(tf.concat(natural.map((places) => tf.matMul(places, column))), [-1]),
  );
  const ascending = Float32Array.from(await scores.data()).sort();
  const found = layers.map(async (_, i) => {
    const each = tf.tidy(() => tf.max(tf.stack(largest.map((one) => one[i]!)), 0));
    return (await each.data()) as Float32Array;
  });
  const made = {
    largest: await Promise.all(found),
    weights,
    rare: at(ascending, -Math.ceil(RARE * ascending.length)),
    most: at(ascending, -1),
  };
  tf.dispose([...natural, ...others, ...largest.flat(), column, scores]);
  return made;
}

/** Returns the means around each place of a layer, [places, channels], and a 1 behind them. */
const placesOf = (trace: Trace, layer: string): tf.Tensor2D =>
  tf.tidy(() => {
    const around = tf.avgPool(trace.get(tensorOf(trace.network, layer)) as tf.Tensor4D, WINDOW, 1, 'same');
    const places = tf.reshape(around, [-1, at(around.shape, 3)]);
    return tf.concat([places, tf.ones([at(places.shape, 0), 1])], 1) as tf.Tensor2D;
  });

/** Returns the weights that are -1 on the rows of the first and 1 on those of the second, by ridge regression. */
async function separating(first: tf.Tensor2D[], second: tf.Tensor2D[]): Promise<number[]> {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const [products, target] = tf.tidy(() => [tf.add(a.products, b.products), tf.sub(b.means, a.means)]) as [
    tf.Tensor,
    tf.Tensor,
  ];
  const system = new Matrix((await products.array()) as number[][]);
  const ridge = (RIDGE * system.trace()) / system.rows;
  for (let i = 0; i < system.rows; i++) system.set(i, i, system.get(i, i) + ridge);
  const right = Matrix.columnVector((await target.array()) as number[]);
  tf.dispose([products, target, a.products, a.means, b.products, b.means]);
  return solve(system, right).to1DArray();
}

function momentsOf(parts: tf.Tensor2D[]): Moments {
  const count = parts.reduce((sum, { shape }) => sum + shape[0], 0);
  const mean = (each: (part: tf.Tensor2D) => tf.Tensor) =>
    tf.tidy(() => tf.div(tf.addN(parts.map(each)), count));
  return {
    products: mean((part) => tf.matMul(part, part, true)),
    means: mean((part) => tf.sum(part, 0)),
  };
}

/** The mean products of columns with each other, and their means. */
interface Moments {
  products: tf.Tensor;
  means: tf.Tensor;
}
