import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { Window } from '../goal.ts';
import { column, type Group, perPicture } from './group.ts';
import { planeOf, windowOf } from './window.ts';

/** One channel, and where. */
export interface ChannelWindow {
  /** Its place among the computed channels. */
  channel: number;
  /** Without a window the mean over positions counts. */
  window?: Window | undefined;
}

/**
 * Channels and neurons: the inner product of the activations with a constant seed for each picture.
 * @param shape of the activations, without the batch axis: [height, width, channels] or [channels]
 */
export function linear(places: (ChannelWindow | undefined)[], shape: number[]): Group {
  const seeds = places.map((place) => seedOf(place, shape));
  const seed = tf.keep(tf.tensor(concatenated(seeds), [places.length, ...shape]));
  return {
    evaluate: (activations, weights) => ({
      values: perPicture(tf.mul(activations, seed)),
      cotangent: tf.mul(seed, column(weights, seed.rank)),
    }),
    dispose: () => seed.dispose(),
  };
}

function seedOf(place: ChannelWindow | undefined, shape: number[]): Float32Array {
  const channels = at(shape, -1);
  const [height, width] = planeOf(shape);
  const seed = new Float32Array(height * width * channels);
  if (!place) return seed;
  const shares = windowOf([height, width], place.window);
  for (const [i, share] of shares.entries()) seed[i * channels + place.channel] = share;
  return seed;
}

function concatenated(parts: Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}
