import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import sharp from 'sharp';
import { at } from '../src/base/at.ts';
import { pictureFacts } from '../src/base/input.ts';
import { featuresOf } from '../src/base/layer.ts';
import { findLayer } from '../src/compiler/check/layers.ts';
import type { Recipe } from '../src/compiler/program.ts';
import { batchKey } from '../src/runtime/featurevis/batch.ts';
import { JobRun } from '../src/runtime/featurevis/job.ts';
import { SharedTensors } from '../src/runtime/featurevis/shared-tensors.ts';
import { work } from '../src/runtime/featurevis/work.ts';
import { toInput } from '../src/runtime/input/picture/preprocess.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { uniform } from '../src/runtime/random.ts';

const PHOTOS = new URL('../models/images/', import.meta.url);

/** Reads the bundled photographs as [1, size, size, 3] in 0..1. */
export async function photographs(size: number): Promise<tf.Tensor[]> {
  const files = (await readdir(PHOTOS)).filter((name) => /\.(jpg|png)$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const pixels = await sharp(fileURLToPath(new URL(file, PHOTOS)))
        .resize(size, size)
        .removeAlpha()
        .raw()
        .toBuffer();
      return tf.tensor4d(
        Array.from(pixels, (value) => value / 255),
        [1, size, size, 3],
      );
    }),
  );
}

/** Returns the number of channels of a named layer. */
export const widthOf = ({ manifest }: Network, layer: string): number =>
  featuresOf(findLayer(manifest, layer) ?? { shape: [] }) ?? 0;

/** Returns random channels of a layer, the same in every run. */
export function randomChannels(network: Network, layer: string, count: number): number[] {
  const random = uniform(7);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(random() * widthOf(network, layer)));
  return [...chosen];
}

/** Returns the mean over positions of every channel of a layer, for an unmodified picture. */
export async function channelMeans(
  network: Network,
  layer: string,
  picture: tf.Tensor,
): Promise<Float32Array> {
  const input = tf.tidy(() => toInput(picture, pictureFacts(network.manifest.input).preprocess));
  const trace = new Trace(network, input);
  const seen = trace.get(tensorOf(network, layer));
  const means = tf.tidy(() => (seen.rank === 4 ? tf.mean(seen, [1, 2]) : seen.clone()));
  try {
    return (await means.data()) as Float32Array;
  } finally {
    tf.dispose([input, means]);
    trace.dispose();
  }
}

/** State of pictures while they are made. */
export interface Moment {
  step: number;
  /** CPU seconds of this process per picture, without measuring. */
  seconds: number;
  /** Mean of each picture's channel, for the unmodified picture in full size. */
  means: number[];
}

/** Makes pictures of channels of a layer in one batch, and measures them at intervals of `every` steps. */
export async function watch(
  network: Network,
  layer: string,
  channels: number[],
  recipe: Recipe,
  every: number,
): Promise<Moment[]> {
  const tensors = new SharedTensors();
  const runs = channels.map((index) => new JobRun({ keys: [`${index}`], atom: { layer, index }, recipe }));
  const moments: Moment[] = [];
  let seconds = 0;
  for (let step = every; step <= recipe.steps; step += every) {
    const start = process.cpuUsage();
    await workUntil(network, runs, tensors, step);
    const { user, system } = process.cpuUsage(start);
    seconds += (user + system) / 1e6 / channels.length;
    moments.push({ step, seconds, means: await meansOf(network, layer, runs, tensors, recipe) });
  }
  for (const run of runs) run.dispose();
  tensors.dispose();
  return moments;
}

/** Works on pictures in batches like the painter, until all have reached a step. */
async function workUntil(
  network: Network,
  runs: JobRun[],
  tensors: SharedTensors,
  step: number,
): Promise<void> {
  for (;;) {
    const waiting = runs.filter((run) => run.step < step);
    const [first] = waiting;
    if (!first) return;
    const group = waiting.filter((run) => batchKey(run) === batchKey(first));
    const interrupted = () => group.some((run) => run.step >= step);
    await work(network, group, tensors, { onFrame: () => {}, interrupted });
  }
}

async function meansOf(
  network: Network,
  layer: string,
  runs: JobRun[],
  tensors: SharedTensors,
  recipe: Recipe,
): Promise<number[]> {
  const means: number[] = [];
  for (const run of runs) {
    const own = tensors.parameterization(recipe, run.size);
    const whole = tensors.parameterization(recipe, recipe.size);
    const state = run.take(tensors);
    const picture = tf.tidy(() =>
      whole.pictures(own === whole ? state.parameters : own.grow(state.parameters, whole)),
    );
    run.keep(state);
    means.push(at(await channelMeans(network, layer, picture), run.job.atom.index));
    picture.dispose();
  }
  return means;
}
