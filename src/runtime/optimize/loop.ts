import * as tf from '@tensorflow/tfjs-core';
import { keyOf } from '../../base/key.ts';
import type { Recipe } from '../../compiler/program.ts';
import { macrotask } from '../backend/macrotask.ts';
import { tensorOf } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { pullInput, toInput } from '../network/preprocess.ts';
import { pull } from '../network/pull.ts';
import { Trace } from '../network/trace.ts';
import { Adam } from './adam.ts';
import { type Goal, type Objectives, objectivesOf } from './objectives.ts';
import { FourierPictures } from './parameterization.ts';
import { Draw, jitter } from './transforms.ts';

/** A picture to make: what the atom `index` of a layer looks for. */
export interface PictureRequest {
  key: string;
  layer: string;
  index: number;
  objective: 'channel' | 'neuron' | 'logit';
}

/** A picture as it stands after a step. */
export interface Frame {
  key: string;
  /** Steps done, of `steps`. */
  step: number;
  steps: number;
  /** Height and width in pixels. */
  size: number;
  rgba: Uint8ClampedArray;
  /** What the network's view of it reached in this step. */
  objective: number;
}

export interface OptimizeOptions {
  signal?: AbortSignal;
  /** Awaited before each step; resolves when the loop may go on. */
  paused?: () => Promise<void>;
  /** Called after steps 4, 8, 16, ... and the last, once for each picture. */
  onFrame: (frame: Frame) => void;
}

/** For so many steps a picture whose gradient is zero is helped over its dead ReLUs. */
const REDIRECTED_STEPS = 16;

/**
 * Makes pictures of atoms of one layer by optimization (Olah et al. 2017), as one batch. A picture follows
 * from its layer, index and recipe alone, whatever else is in the batch. An abort rejects with the signal's
 * reason.
 */
export async function optimizePictures(
  network: Network,
  pictures: PictureRequest[],
  recipe: Recipe,
  options: OptimizeOptions,
): Promise<void> {
  const layer = pictures[0]?.layer;
  if (layer === undefined) return;
  if (pictures.some((picture) => picture.layer !== layer)) throw new Error('One batch is of one layer.');
  const run = new Run(network, layer, pictures, recipe);
  try {
    const draws = await run.draws();
    for (let step = 1; step <= recipe.steps; step++) {
      await options.paused?.();
      await macrotask();
      options.signal?.throwIfAborted();
      const show = step === recipe.steps || (step >= 4 && Number.isInteger(Math.log2(step)));
      const values = run.step(step, draws);
      try {
        if (show) for (const frame of await run.frames(step, values)) options.onFrame(frame);
      } finally {
        values.dispose();
      }
    }
  } finally {
    run.dispose();
  }
}

/** The tensors of one optimization. */
class Run {
  readonly #network: Network;
  readonly #pictures: PictureRequest[];
  readonly #recipe: Recipe;
  readonly #target: string;
  readonly #fourier: FourierPictures;
  readonly #adam: Adam;
  readonly #objectives: Objectives;
  #spectra: tf.Tensor;

  constructor(network: Network, layer: string, pictures: PictureRequest[], recipe: Recipe) {
    this.#network = network;
    this.#pictures = pictures;
    this.#recipe = recipe;
    this.#target = tensorOf(network, layer);
    this.#objectives = objectivesOf(pictures as Goal[], this.#shape());
    this.#fourier = new FourierPictures(recipe.size, recipe.decay);
    this.#spectra = this.#fourier.start(pictures.map(({ index }) => seedFrom([recipe.seed, layer, index])));
    this.#adam = new Adam(recipe.rate, this.#spectra.shape);
  }

  /** Random numbers in 0..1, two a step. */
  async draws(): Promise<Float32Array> {
    const numbers = tf.randomUniform(
      [this.#recipe.steps * 2],
      0,
      1,
      'float32',
      seedFrom([this.#recipe.seed]),
    );
    try {
      return (await numbers.data()) as Float32Array;
    } finally {
      numbers.dispose();
    }
  }

  /** One step up the gradient; gives what the objectives were before it, [n]. */
  step(step: number, draws: Float32Array): tf.Tensor {
    const { preprocess } = this.#network.manifest.input;
    const draw = new Draw(this.#transforms(), [...draws.slice(2 * step - 2, 2 * step)]);
    const [next, values] = tf.tidy(() => {
      const pictures = this.#fourier.pictures(this.#spectra);
      const trace = new Trace(this.#network, toInput(draw.apply(pictures), preprocess));
      try {
        const { values, cotangent } = this.#objectives.evaluate(trace.get(this.#target));
        const rules = { redirectRelu: step <= REDIRECTED_STEPS };
        const gradient = pull(trace, { from: this.#network.input, to: this.#target, cotangent, rules });
        const seen = draw.pull(pullInput(gradient, preprocess));
        const change = this.#fourier.pull(pictures, seen);
        return [this.#adam.step(this.#spectra, change), values] as [tf.Tensor, tf.Tensor];
      } finally {
        trace.dispose();
      }
    });
    this.#spectra.dispose();
    this.#spectra = next;
    return values;
  }

  async frames(step: number, values: tf.Tensor): Promise<Frame[]> {
    const { size, steps } = this.#recipe;
    const pictures = this.#fourier.pictures(this.#spectra);
    try {
      const [rgb, objectives] = await Promise.all([pictures.data(), values.data()]);
      return this.#pictures.map(({ key }, i) => ({
        key,
        step,
        steps,
        size,
        rgba: toRgba((rgb as Float32Array).subarray(i * size * size * 3, (i + 1) * size * size * 3)),
        objective: objectives[i]!,
      }));
    } finally {
      pictures.dispose();
    }
  }

  dispose(): void {
    this.#spectra.dispose();
    this.#adam.dispose();
    this.#fourier.dispose();
    this.#objectives.dispose();
  }

  #transforms() {
    return this.#recipe.jitter > 0 ? [jitter(this.#recipe.jitter)] : [];
  }

  /** Shape of the layer at the size that the network sees. */
  #shape(): number[] {
    const side = this.#recipe.size - this.#recipe.jitter;
    const empty = tf.zeros([1, side, side, 3]);
    const trace = new Trace(this.#network, empty);
    try {
      return trace.shape(this.#target);
    } finally {
      trace.dispose();
      empty.dispose();
    }
  }
}

/** A seed that is never 0, which tfjs takes for none. */
function seedFrom(parts: unknown[]): number {
  return Number.parseInt(keyOf(parts).slice(0, 8), 16) || 1;
}

function toRgba(rgb: Float32Array): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255);
  for (let i = 0; i < rgb.length; i++) rgba[Math.floor(i / 3) * 4 + (i % 3)] = rgb[i]! * 255;
  return rgba;
}
