import * as tf from '@tensorflow/tfjs-core';
import { Painter } from '../src/runtime/device/painter.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { isDone, pictureRequest } from '../src/runtime/pictures.ts';
import { recipeWith } from '../test/support/recipe.ts';
import { atMost, type Figure, fact } from './report.ts';

const PICTURES = 500;
/** Number of pictures after which memory should not grow. */
const SETTLED = 50;
/** The layer of the channels. */
export const ROW_LAYER = 'mixed3a';

/**
 * Makes small pictures of channels and directions one after the other, and measures the backend's memory after each.
 */
export async function inARow(name: string, network: Network, channels: number): Promise<Figure[]> {
  let finished = () => {};
  const painter = new Painter({
    network: async () => network,
    pause: async () => {},
    onFrame: (frame) => isDone(frame) && finished(),
  });
  const recipe = recipeWith({ size: 32, steps: 3 });
  const place = { network: { hash: 'h' }, layer: ROW_LAYER, axis: 'channel' as const, recipe };
  const bytes: number[] = [];
  for (let i = 0; i < PICTURES; i++) {
    const vector = Array.from({ length: channels }, (_, c) => 1 + ((c * (i + 3)) % 7));
    const done = new Promise<void>((resolve) => {
      finished = resolve;
    });
    const own = { index: i % channels, ...(i % 2 ? { vector } : {}) };
    painter.want('bench', [pictureRequest({ ...place, ...own, recipe: { ...recipe, seed: i + 1 } })]);
    await done;
    // The batch is given back after its last frame.
    await new Promise((resolve) => setTimeout(resolve, 2));
    bytes.push(tf.memory().numBytes);
  }
  await painter.dispose();
  const [first, rest] = [Math.max(...bytes.slice(0, SETTLED)), Math.max(...bytes.slice(SETTLED))];
  return [
    fact(`${name}: most that the backend holds over ${PICTURES} pictures in a row`, rest / 1e6, 'MB'),
    atMost(`${name}: growth of that after the first ${SETTLED}`, (rest - first) / 1e6, 'MB', 0),
  ];
}
