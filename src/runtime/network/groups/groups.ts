import { at } from '../../../base/at.ts';
import { featuresOf, placesIn } from '../../../base/layer.ts';
import { fault } from '../../../base/messages.ts';
import { type Factors, leftToRight, normalized } from '../../factor/factors.ts';
import type { Matrix } from '../../factor/matrix.ts';
import { REDUCERS, type Reducer } from '../../factor/reducer.ts';
import { negativeShare, type Samples, shownShare } from '../../factor/samples.ts';
import { layerIn, tensorOf } from '../names.ts';
import type { Trace } from '../trace.ts';
import { gather, widen } from './align.ts';
import type { Block } from './describe.ts';
import { blocksOf, type Describes, gradientsAt, type Towards } from './describe.ts';

/** Which groups of a layer to find. */
export interface GroupsRequest {
  layer: string;
  k: number;
  reducer: Exclude<Reducer, 'umap'>;
  describes: Describes;
  /** The score whose gradient and attribution the groups describe. */
  towards?: Towards;
  /** Groups of a layer above with which these are to be compatible. */
  above?: { layer: string; factors: Factors };
  seed: number;
}

/** A layer as a sum of maps times directions. */
export interface Groups {
  /** Directions of length 1, from left to right. */
  factors: Factors;
  notes: {
    /** L2 norm of the residual by that of what the groups describe. */
    error: number;
    /** Share of the sum of squares of the activation that the groups reproduce. */
    share: number;
    /** Share of the magnitudes described that is negative, which nonnegative groups leave out. */
    negative: number;
    iterations?: number;
  };
}

interface Options {
  signal: AbortSignal;
  onProgress: (fraction: number) => void;
}

/**
 * Breaks a layer's activation into k groups: outer products of a map over positions and a direction over channels.
 * Directions are found in what the groups describe, activations, gradients or attributions one below the other;
 * maps then say how much of each direction is in the activation.
 * Faults `no-positions`, `too-many-groups`, `values-not-finite`, `nothing-to-group`.
 */
export async function groupsOf(trace: Trace, request: GroupsRequest, options: Options): Promise<Groups> {
  const { layer, k, reducer, describes, towards, above, seed } = request;
  const tensor = tensorOf(trace.network, layer);
  const found = layerIn(trace, layer);
  const [channels = 1, cells] = [featuresOf(found), placesIn(found)];
  if (!cells) throw fault('no-positions', { layer });
  const [height, width] = cells;
  checkCount(k, height * width, channels, layer);
  const activation = (await trace.get(tensor).data()) as Float32Array;
  const half = { signal: options.signal, onProgress: (done: number) => options.onProgress(done / 2) };
  const blocks = await blocksOf(trace, layer, activation, describes, towards, half);
  const attributions = above && (await attributionsTo(trace, layer, activation, above, half));
  const spread = (samples: Samples) => (attributions ? widen(samples, attributions) : samples);
  const described = stack(blocks, channels);
  checkNumbers(activation, layer, (entry) => entry !== 0);
  checkNumbers(described.data, layer, (entry) => (reducer === 'nmf' ? entry > 0 : entry !== 0));
  const reduced = await REDUCERS[reducer](spread(described), k, {
    signal: options.signal,
    seed,
    onProgress: (done) => options.onProgress((1 + done) / 2),
  });
  const whole: Samples = { rows: height * width, columns: channels, data: activation };
  const onlyActivation = blocks.length === 1 && at(blocks, 0).data === activation;
  const maps = onlyActivation ? reduced.scores : reduced.apply(spread(whole));
  const wide = reduced.loadings as Matrix;
  const directions = attributions ? gather(wide, attributions.length) : wide;
  const { error, iterations } = reduced;
  return {
    factors: leftToRight(normalized({ maps, directions }), width),
    notes: {
      error: error!,
      share: shownShare(whole, maps, directions),
      negative: reducer === 'nmf' ? negativeShare(described.data) : 0,
      ...(iterations === undefined ? {} : { iterations }),
    },
  };
}

/** Returns the attributions of a layer's neurons to each group of a layer above. */
async function attributionsTo(
  trace: Trace,
  layer: string,
  activation: Float32Array,
  above: NonNullable<GroupsRequest['above']>,
  options: Options,
): Promise<Float32Array[]> {
  const to = { layer: above.layer, atom: 'group', factors: above.factors, index: null } as const;
  const gradients = await gradientsAt(trace, layer, { to, score: 'logit' }, options);
  return gradients.map((gradient) => gradient.map((slope, i) => slope * activation[i]!));
}

function checkNumbers(data: Float32Array, layer: string, counts: (entry: number) => boolean): void {
  if (!data.every(Number.isFinite)) throw fault('values-not-finite', { what: layer });
  if (!data.some(counts)) throw fault('nothing-to-group', { what: layer });
}

function checkCount(k: number, positions: number, channels: number, layer: string): void {
  const limit = Math.min(positions, channels);
  const what = `${limit < channels ? 'positions' : 'channels'} of the layer \`${layer}\``;
  if (k > limit) throw fault('too-many-groups', { k, limit, what });
}

/**
 * Stacks blocks one below the other, each scaled to the root of its weight as its L2 norm: the weights count for squared
 * relative errors. A single block stays as it is.
 */
function stack(blocks: Block[], channels: number): Samples {
  const data = new Float32Array(blocks.reduce((sum, block) => sum + block.data.length, 0));
  let next = 0;
  for (const { data: block, weight } of blocks) {
    const scale = blocks.length === 1 ? 1 : Math.sqrt(weight) / (lengthOf(block) || 1);
    for (const entry of block) data[next++] = scale * entry;
  }
  return { rows: data.length / channels, columns: channels, data };
}

export const lengthOf = (block: Float32Array): number =>
  Math.sqrt(block.reduce((sum, entry) => sum + entry * entry, 0));
