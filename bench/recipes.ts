import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { at, lookUp } from '../src/base/at.ts';
import { pictureFacts } from '../src/base/input.ts';
import { normalRecipe, type Said } from '../src/compiler/normalize/recipe.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import { optimizePictures } from '../src/runtime/featurevis/loop.ts';
import type { Frame } from '../src/runtime/host.ts';
import { toInput } from '../src/runtime/input/picture/preprocess.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { network as loadModel } from '../test/support/models.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { photographs, randomChannels } from './pictures.ts';
import { type Figure, fact, median, type Report } from './report.ts';

/** Layers whose channels are pictured, each with earlier ones by which its pictures are compared with photographs. */
const LAYERS: Record<string, string[]> = {
  mixed4a: ['conv2d2', 'mixed3a', 'mixed3b'],
  mixed4d: ['mixed3a', 'mixed3b', 'mixed4a', 'mixed4b'],
};

/** Channels of each layer: `--channels=N` for fewer. */
const CHANNELS = 32;

/** How wide pictures stand on a contact sheet, in pixels. */
const SIDE = 128;

/** The plain loop: pixels, no transformations. */
const PLAIN: Said = {
  parameterization: 'pixels',
  size: 96,
  steps: 128,
  rate: 0.05,
  jitter: 0,
  coarse: 0,
  coarseSteps: 0,
  plateau: 0,
};

const RECIPES: Record<string, Said> = {
  plain: PLAIN,
  lucid: { style: 'lucid' },
  tile: { style: 'tile' },
  icon: { style: 'icon' },
  natural: { style: 'natural' },
};

/** What is seen of a picture or photograph. */
interface Seen {
  /** The largest activation of each channel of the layer. */
  most: Float32Array;
  /** Means over positions of the earlier layers. */
  path: Float32Array[];
}

/**
 * Scores recipes on channels of GoogLeNet, the same in every run: how much each picture excites its channel, as a share
 * of the most exciting of the bundled photographs; how alike its path through earlier layers is to that photograph's
 * (cosine); how alike another network, Mini-Inception, finds the two (cosine of logits about their mean over the
 * photographs); and the processor time. Writes a contact sheet for each recipe and layer to `sheets/`. With all 32
 * channels of each layer it takes an hour and a half, most of it by the published recipe.
 */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const [network, other] = [await loadModel('googlenet'), await loadModel()];
  const figures: Figure[] = [];
  for (const layer of Object.keys(LAYERS)) figures.push(...(await scores(network, other, layer)));
  return { name: 'recipes of pictures (GoogLeNet, Node, WASM, 1 thread)', figures };
}

async function scores(network: Network, other: Network, layer: string): Promise<Figure[]> {
  const photos = await rgbOf(network);
  const seen = await Promise.all(photos.map((photo) => look(network, layer, photo)));
  const views = await Promise.all(photos.map((photo) => logits(other, photo)));
  const middle = views[0]!.map((_, i) => views.reduce((sum, view) => sum + view[i]!, 0) / views.length);
  const about = (view: Float32Array) => view.map((number, i) => number - middle[i]!);
  const figures: Figure[] = [];
  for (const [name, said] of Object.entries(RECIPES)) {
    const channels = randomChannels(network, layer, countAsked()).filter(
      (channel) => bestOf(seen, channel).value > 0,
    );
    const { frames, seconds } = await make(network, layer, channels, said);
    const found: { share: number; path: number; transfer: number }[] = [];
    for (const channel of channels) {
      const frame = lookUp(frames, `${channel}`);
      const { value, photo } = bestOf(seen, channel);
      if (frame.fault) {
        found.push({ share: 0, path: 0, transfer: 0 });
        continue;
      }
      const picture = onWhite(frame);
      const own = await look(network, layer, picture);
      const paths = own.path.map((pooled, i) => cosine(pooled, at(at(seen, photo).path, i)));
      found.push({
        share: at(own.most, channel) / value,
        path: paths.reduce((a, b) => a + b, 0) / paths.length,
        transfer: cosine(about(await logits(other, picture)), about(at(views, photo))),
      });
      picture.dispose();
    }
    const inOrder = channels.map((channel) => lookUp(frames, `${channel}`));
    await writeContactSheet(join('sheets', `${layer}-${name}.png`), inOrder, SIDE);
    const row = (what: keyof (typeof found)[number]) => median(found.map((score) => score[what]));
    figures.push(
      fact(`${layer}, ${name}: share of the best photograph's activation`, row('share'), 'x'),
      fact(`${layer}, ${name}: likeness of the path to that photograph's`, row('path'), ''),
      fact(`${layer}, ${name}: likeness in the other network's eyes`, row('transfer'), ''),
      fact(`${layer}, ${name}: CPU seconds a picture`, seconds, 's'),
    );
  }
  tf.dispose(photos);
  return figures;
}

/** The photograph that excites a channel most, and how much. */
function bestOf(seen: Seen[], channel: number): { value: number; photo: number } {
  const values = seen.map(({ most }) => at(most, channel));
  const value = Math.max(...values);
  return { value, photo: values.indexOf(value) };
}

function countAsked(): number {
  const asked = process.argv.find((word) => word.startsWith('--channels='));
  return asked === undefined ? CHANNELS : Number(asked.split('=')[1]);
}

async function make(network: Network, layer: string, channels: number[], said: Said) {
  const recipe = normalRecipe(said, 0);
  const jobs = channels.map((index) => ({ keys: [`${index}`], atom: { layer, index }, recipe }));
  const frames = new Map<string, Frame>();
  const start = process.cpuUsage();
  await optimizePictures(network, jobs, { onFrame: (frame) => frames.set(frame.key, frame) });
  const { user, system } = process.cpuUsage(start);
  return { frames, seconds: (user + system) / 1e6 / channels.length };
}

const rgbOf = (network: Network): Promise<tf.Tensor[]> =>
  photographs(at(pictureFacts(network.manifest.input).size, 0));

/** A picture on white, as it is shown: [1, size, size, 3] in 0..1. */
function onWhite({ rgba, size }: Frame): tf.Tensor {
  const rgb = Array.from({ length: size * size * 3 }, (_, i) => {
    const pixel = 4 * Math.floor(i / 3);
    const alpha = at(rgba, pixel + 3) / 255;
    return (alpha * at(rgba, pixel + (i % 3))) / 255 + 1 - alpha;
  });
  return tf.tensor4d(rgb, [1, size, size, 3]);
}

async function look(network: Network, layer: string, picture: tf.Tensor): Promise<Seen> {
  const input = tf.tidy(() => toInput(picture, pictureFacts(network.manifest.input).preprocess));
  const trace = new Trace(network, input);
  try {
    const pooled = async (name: string, how: 'max' | 'mean') => {
      const tensor = trace.get(tensorOf(network, name));
      const numbers = tf.tidy(() => (how === 'max' ? tf.max(tensor, [1, 2]) : tf.mean(tensor, [1, 2])));
      const data = (await numbers.data()) as Float32Array;
      numbers.dispose();
      return data;
    };
    const path: Float32Array[] = [];
    for (const name of LAYERS[layer] ?? []) path.push(await pooled(name, 'mean'));
    return { most: await pooled(layer, 'max'), path };
  } finally {
    trace.dispose();
    input.dispose();
  }
}

/** What a network says of a picture, enlarged or reduced to its own size. */
async function logits(network: Network, picture: tf.Tensor): Promise<Float32Array> {
  const { size, preprocess } = pictureFacts(network.manifest.input);
  const input = tf.tidy(() => toInput(tf.image.resizeBilinear(picture as tf.Tensor4D, size), preprocess));
  const trace = new Trace(network, input);
  try {
    return (await trace.get(tensorOf(network, 'output')).data()) as Float32Array;
  } finally {
    trace.dispose();
    input.dispose();
  }
}

function cosine(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array) => x.reduce((sum, number, i) => sum + number * y[i]!, 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
}
