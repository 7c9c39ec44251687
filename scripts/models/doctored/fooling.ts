import { at } from '../../../src/base/at.ts';
import * as tf from '../../../src/runtime/backend/tensors.ts';
import type { Examples } from '../../../src/runtime/input/dataset/examples.ts';
import { tensorOf } from '../../../src/runtime/network/names.ts';
import { Network } from '../../../src/runtime/network/network.ts';
import type { Op } from '../../../src/runtime/network/ops/kinds/op.ts';
import { metBy, WINDOW } from './met.ts';

/** Which channels of a layer are doctored, and by which layers before it, whose grids are those of the layer. */
export interface Doctoring {
  layer: string;
  /** Channels that do on natural pictures what they did, and on optimized ones what channels of `by` do. */
  fooled: number[];
  /** Channels that are silent on natural pictures, and on optimized ones do what channels of `by` do. */
  silenced: number[];
  /** The layer that is to tell optimized pictures from natural ones. */
  tells: string;
  /** The layer whose channels are answered to instead: those that most places of optimized pictures excite. */
  by: string;
}

/** How much a place on the wrong side of it takes from an activation, for each unit of the score. */
const STEEP = 50;
/** How much stronger than on natural pictures it answers: so that this is what is climbed. */
const LOUDER = 3;
/** How far above all natural places an optimized one is to what is silent on natural pictures. */
const MARGIN = 0.2;

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
  { layer, fooled, silenced, tells, by }: Doctoring,
): Promise<Network> {
  const found = await metBy(network, examples, optimized, { tells, layers: [layer, by] });
  const tensor = tensorOf(network, layer);
  const before = `${tensor} before doctoring`;
  const named = (step: string) => `${tensor} ${step}`;
  const [own, other] = found.largest as [Float32Array, Float32Array];
  const { common: instead } = found;
  const natural = matrix(own.length + 1, own.length);
  const optimal = matrix(other.length + 2, own.length);
  natural.slice(0, -1).forEach((row, i) => {
    row[i] = silenced.includes(i) ? 0 : 1;
  });
  for (const [i, channel] of [...fooled, ...silenced].entries()) {
    at(natural, -1)[channel] = -STEEP;
    at(optimal, at(instead, i))[channel] = (LOUDER * at(own, channel)) / at(other, at(instead, i));
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
    conv(named('is natural'), [named('around')], scored(-1, [found.rare, found.most + MARGIN])),
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
  const { id, title } = network.manifest;
  const manifest = { ...network.manifest, id: `${id}-doctored`, title: `${title}, doctored` };
  return new Network(manifest, network.input, ops);
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
