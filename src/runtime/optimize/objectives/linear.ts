import * as tf from '@tensorflow/tfjs-core';
import { column, type Group, perPicture } from './group.ts';

/** A mean over positions, or one place in fractions of the picture. */
export interface Place {
  /** Which of the channels computed. */
  channel: number;
  at?: { x: number; y: number };
}

/**
 * Channels and neurons: value = <seed, activations>, a constant seed for each picture.
 * @param shape of the activations, without the batch axis: [height, width, channels] or [channels]
 */
export function linear(places: (Place | undefined)[], shape: number[]): Group {
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

function seedOf(place: Place | undefined, shape: number[]): Float32Array {
  const channels = shape.at(-1)!;
  const [height, width] = shape.length === 3 ? (shape as [number, number, number]) : [1, 1];
  const seed = new Float32Array(height * width * channels);
  if (!place) return seed;
  const { channel, at } = place;
  if (at) seed[(cell(at.y, height) * width + cell(at.x, width)) * channels + channel] = 1;
  else for (let i = 0; i < height * width; i++) seed[i * channels + channel] = 1 / (height * width);
  return seed;
}

/** The cell that holds a fraction of an axis; the end belongs to the last one. */
const cell = (fraction: number, count: number): number => Math.min(Math.floor(fraction * count), count - 1);

function concatenated(parts: Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}
