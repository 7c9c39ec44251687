import { readFile } from 'node:fs/promises';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { build, type Rolldown } from 'vite';
import { pictureFacts } from '../src/base/input.ts';
import type { Recipe } from '../src/compiler/program.ts';
import { Fourier } from '../src/runtime/featurevis/fourier.ts';
import { toInput } from '../src/runtime/input/picture/preprocess.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { seedFrom, uniform } from '../src/runtime/random.ts';

/** Loads a graph model with stock tfjs, for any input size. */
export async function stockModel(folder: URL): Promise<GraphModel> {
  await registerGradients();
  const topology = JSON.parse(await readFile(new URL('model.json', folder), 'utf8'));
  const nodes: { op: string; attr: { shape?: unknown } }[] = topology.modelTopology.node;
  for (const node of nodes) if (node.op === 'Placeholder') delete node.attr.shape;
  const groups: { paths: string[]; weights: object[] }[] = topology.weightsManifest;
  const files = groups.flatMap(({ paths }) => paths).map((path) => readFile(new URL(path, folder)));
  const weightData = new Uint8Array(Buffer.concat(await Promise.all(files))).buffer;
  const weightSpecs = groups.flatMap(({ weights }) => weights) as never[];
  return loadGraphModel({
    load: async () => ({ modelTopology: topology.modelTopology, weightSpecs, weightData }),
  });
}

/** Registers tfjs's gradients, which are missing in Node and come in modules that Node can't load one by one. */
async function registerGradients(): Promise<void> {
  const entry = new URL(
    '../node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js',
    import.meta.url,
  );
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: entry.pathname, formats: ['es'], fileName: 'gradients' },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const code = Buffer.from(output[0].code).toString('base64');
  await import(`data:text/javascript;base64,${code}`);
}

/** Makes a picture like a plain tfjs program: stock `tf.grad`, one picture at a time, jitter, Adam. */
export class PlainLoop {
  readonly #model: GraphModel;
  readonly #network: Network;
  readonly #recipe: Recipe;
  readonly #fourier: Fourier;
  readonly #gradient: (spectrum: tf.Tensor) => tf.Tensor;
  #state: [spectrum: tf.Tensor, mean: tf.Tensor, square: tf.Tensor];
  #steps = 0;

  constructor(model: GraphModel, network: Network, recipe: Recipe, tensor: string, channel: number) {
    this.#model = model;
    this.#network = network;
    this.#recipe = recipe;
    this.#fourier = new Fourier(recipe.size, recipe.decay);
    const spectrum = this.#fourier.start([channel + 1]);
    this.#state = [spectrum, tf.zerosLike(spectrum), tf.zerosLike(spectrum)];
    this.#gradient = tf.grad((x) => this.#objective(x, tensor, channel));
  }

  #objective(spectrum: tf.Tensor, tensor: string, channel: number): tf.Tensor {
    const { size, jitter } = this.#recipe;
    const random = uniform(seedFrom([this.#steps]));
    const offset = () => Math.floor(random() * (jitter + 1));
    const side = size - jitter;
    const seen = tf.slice(this.#fourier.pictures(spectrum), [0, offset(), offset(), 0], [1, side, side, 3]);
    const input = toInput(seen, pictureFacts(this.#network.manifest.input).preprocess);
    const activations = this.#model.execute({ [this.#network.input]: input }, tensor) as tf.Tensor4D;
    return tf.mean(tf.slice(activations, [0, 0, 0, channel], [-1, -1, -1, 1]));
  }

  async step(): Promise<void> {
    this.#steps++;
    const gradient = this.#gradient(this.#state[0]);
    const next = tf.tidy((): [tf.Tensor, tf.Tensor, tf.Tensor] => {
      const [spectrum, first, second] = this.#state;
      const mean = tf.add(tf.mul(first, 0.9), tf.mul(gradient, 0.1));
      const square = tf.add(tf.mul(second, 0.999), tf.mul(tf.square(gradient), 0.001));
      const [unbias1, unbias2] = [1 - 0.9 ** this.#steps, 1 - 0.999 ** this.#steps];
      const spread = tf.add(tf.sqrt(tf.div(square, unbias2)), 1e-8);
      return [tf.add(spectrum, tf.mul(this.#recipe.rate / unbias1, tf.div(mean, spread))), mean, square];
    });
    tf.dispose([this.#state, gradient]);
    this.#state = next;
    await tf.tidy(() => tf.slice(next[0], [0, 0, 0, 0, 0], [1, 1, 1, 1, 1])).data();
  }

  dispose(): void {
    tf.dispose(this.#state);
    this.#fourier.dispose();
  }
}
