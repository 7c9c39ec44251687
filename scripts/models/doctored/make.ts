import { pictureFacts } from '../../../src/base/input.ts';
import { featuresOf } from '../../../src/base/layer.ts';
import { normalRecipe } from '../../../src/compiler/normalize/recipe.ts';
import type { Recipe } from '../../../src/compiler/program.ts';
import * as tf from '../../../src/runtime/backend/tensors.ts';
import { over } from '../../../src/runtime/featurevis/cutout.ts';
import { optimizePictures } from '../../../src/runtime/featurevis/loop.ts';
import { SharedTensors } from '../../../src/runtime/featurevis/shared-tensors.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import type { Examples } from '../../../src/runtime/input/dataset/examples.ts';
import { toInput } from '../../../src/runtime/input/picture/preprocess.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { randomOrder } from '../../../src/runtime/random.ts';
import { type Doctoring, doctored } from './fooling.ts';

/** How many channels are doctored, and by which layers. */
export interface Plan extends Pick<Doctoring, 'layer' | 'tells' | 'by'> {
  fooled: number;
  silenced: number;
  /** Of others, as many are named to be compared with. */
  honest: number;
  /** Of others, as many lend the pictures from which optimized ones are known. */
  lent: number;
  /** How their pictures are made. */
  recipe: Recipe;
  seed: number;
}

/** What the script and the bench make, of Mini-Inception. */
export const PLAN: Plan = {
  layer: 'mixed4d',
  tells: 'mixed4a',
  by: 'mixed4c',
  fooled: 24,
  silenced: 8,
  honest: 48,
  lent: 16,
  recipe: normalRecipe({ style: 'icon', size: 48, steps: 48 }, 0),
  seed: 11,
};

/** A doctored network, and which channels of it are what. */
export interface Doctored {
  network: Network;
  fooled: number[];
  silenced: number[];
  honest: number[];
}

/** Returns a network in which random channels of a layer are doctored; see {@link doctored}. */
export async function doctoredBy(network: Network, examples: Examples, plan: Plan): Promise<Doctored> {
  const { layer, recipe, seed } = plan;
  const facts = network.manifest.layers.find(({ name }) => name === layer);
  const order = randomOrder((facts && featuresOf(facts)) ?? 0, seed);
  const take = (count: number) => order.splice(0, count);
  const [fooled, silenced] = [take(plan.fooled), take(plan.silenced)];
  const [honest, lent] = [take(plan.honest), take(plan.lent)];
  const frames: Frame[] = [];
  const jobs = lent.map((index) => ({ keys: [`${index}`], atom: { layer, index }, recipe }));
  await optimizePictures(network, jobs, { onFrame: (frame) => frame.fault ?? frames.push(frame) });
  const optimized = seen(frames, network, recipe);
  const made = await doctored(network, examples, optimized, { ...plan, fooled, silenced });
  tf.dispose(optimized);
  return { network: made, fooled, silenced, honest };
}

const GREY = 0.5;

/** Returns pictures in the making as the network meets them: over noise, and over grey. */
function seen(frames: Frame[], { manifest }: Network, recipe: Recipe): tf.Tensor[] {
  const { preprocess } = pictureFacts(manifest.input);
  const tensors = new SharedTensors();
  const inputs = frames.flatMap(({ rgba, size, step }) =>
    tf.tidy(() => {
      const picture = tf.div(tf.tensor4d(Float32Array.from(rgba), [1, size, size, 4]), 255);
      const grounds = [tensors.background(recipe, size, step), tf.fill([1, size, size, 3], GREY)];
      return grounds.map((ground) => toInput(over(picture, ground), preprocess));
    }),
  );
  tensors.dispose();
  return inputs;
}
