import * as tf from '../../backend/tensors.ts';
import { product } from '../atoms.ts';
import { type EndsRequest, findEnds } from '../attribute/ends.ts';
import { derivativeMatrix } from '../attribute/matrix.ts';
import type { AttributionOptions } from '../attribute/plan.ts';
import type { Trace } from '../trace.ts';

/** The weights of what groups describe. */
export interface Describes {
  activation?: number;
  gradient?: number;
  attribution?: number;
}

/** A matrix of a layer, [positions, channels], and its weight. */
export interface Block {
  weight: number;
  data: Float32Array;
}

/** The score of which gradient and attribution are taken. */
export type Towards = Pick<EndsRequest, 'to' | 'score'>;

/** Returns the gradient of each target's score by a layer, of the layer's size. */
export async function gradientsAt(
  trace: Trace,
  layer: string,
  { to, score }: Towards,
  options: AttributionOptions,
): Promise<Float32Array[]> {
  const ends = findEnds(trace, { from: { layer, atom: 'neuron' }, to, score });
  const size = product(trace.shape(ends.from));
  const ones = tf.ones([1, ...trace.shape(ends.from)]);
  try {
    const { from, targets } = ends;
    const source = ends.source(ones);
    const request = { trace, from, to: ends.to, source, score: ends.scoreAt(trace), targets };
    const { data } = await derivativeMatrix(request, { ...options, way: 'pull' });
    const count = targets.length;
    return targets.map((_, n) => Float32Array.from({ length: size }, (_number, i) => data[i * count + n]!));
  } finally {
    ones.dispose();
  }
}

/** Returns the matrices that groups describe: the activation; the gradient and the attribution of each target. */
export async function blocksOf(
  trace: Trace,
  layer: string,
  activation: Float32Array,
  describes: Describes,
  towards: Towards | undefined,
  options: AttributionOptions,
): Promise<Block[]> {
  const blocks: Block[] = [{ weight: describes.activation ?? 0, data: activation }];
  if (towards && (describes.gradient || describes.attribution)) {
    for (const gradient of await gradientsAt(trace, layer, towards, options)) {
      const attribution = gradient.map((slope, i) => slope * activation[i]!);
      blocks.push({ weight: describes.gradient ?? 0, data: gradient });
      blocks.push({ weight: describes.attribution ?? 0, data: attribution });
    }
  }
  return blocks.filter(({ weight }) => weight > 0);
}
