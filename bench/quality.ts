import * as tf from '@tensorflow/tfjs-core';
import { at, lookUp } from '../src/base/at.ts';
import type { Recipe } from '../src/compiler/program.ts';
import { optimizePictures } from '../src/runtime/featurevis/loop.ts';
import type { Frame } from '../src/runtime/host.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { channelMeans, photographs } from './pictures.ts';

/** A picture of a channel, compared with the bundled photographs. */
export interface Judged {
  channel: number;
  frame: Frame;
  /**
   * The channel's mean for the picture, relative to the largest for any photograph; 0 where the picture could not be
   * made.
   */
  ratio: number;
}

/** Makes pictures of the channels that fire on any bundled photograph; the others are left out. */
export async function judge(
  network: Network,
  layer: string,
  channels: number[],
  recipe: Recipe,
): Promise<Judged[]> {
  const best = await largestAtPhotographs(network, layer, recipe.size);
  const firing = channels.filter((channel) => at(best, channel) > 0);
  const jobs = firing.map((index) => ({ keys: [`${index}`], atom: { layer, index }, recipe }));
  const last = new Map<string, Frame>();
  await optimizePictures(network, jobs, { onFrame: (frame) => last.set(frame.key, frame) });
  const judged: Judged[] = [];
  for (const channel of firing) {
    const frame = lookUp(last, `${channel}`);
    const reached = frame.fault ? 0 : await exciting(network, layer, frame, channel);
    judged.push({ channel, frame, ratio: reached / at(best, channel) });
  }
  return judged;
}

/** Returns the largest mean of every channel over the photographs. */
async function largestAtPhotographs(network: Network, layer: string, size: number): Promise<number[]> {
  const photos = await photographs(size);
  const means: Float32Array[] = [];
  for (const photo of photos) means.push(await channelMeans(network, layer, photo));
  tf.dispose(photos);
  return Array.from(at(means, 0), (_, channel) => Math.max(...means.map((each) => at(each, channel))));
}

/** Returns the mean of a channel for a finished picture, with 8 bits as shown. */
async function exciting(network: Network, layer: string, { rgba, size }: Frame, channel: number) {
  const rgb = Array.from(
    rgba.filter((_, i) => i % 4 !== 3),
    (value) => value / 255,
  );
  const picture = tf.tensor4d(rgb, [1, size, size, 3]);
  const means = await channelMeans(network, layer, picture);
  picture.dispose();
  return at(means, channel);
}
