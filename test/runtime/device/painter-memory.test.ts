import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { Painter } from '../../../src/runtime/device/painter.ts';
import { isDone, pictureRequest } from '../../../src/runtime/pictures.ts';
import { wasm } from '../../support/backend.ts';
import { network as loadModel } from '../../support/models.ts';
import { recipeWith } from '../../support/recipe.ts';

/** Pictures in a row, and after how many of them nothing more is kept. */
const PICTURES = 48;
const SETTLED = 16;

it('pictures in a row of channels and directions take no more memory with time', async () => {
  await wasm();
  const network = await loadModel();
  let finished = () => {};
  const painter = new Painter({
    network: async () => network,
    pause: async () => {},
    onFrame: (frame) => isDone(frame) && finished(),
  });
  const recipe = recipeWith({ size: 32, steps: 2, pad: 0, jitter: 0, zoom: 0, rotate: 0 });
  const place = {
    network: { model: 'default', hash: 'h' },
    layer: 'mixed3a',
    axis: 'channel' as const,
    recipe,
  };
  const counts: number[] = [];
  for (let i = 0; i < PICTURES; i++) {
    const vector = Array.from({ length: 128 }, (_, c) => 1 + ((c * (i + 3)) % 7));
    const request = pictureRequest({ ...place, index: i, ...(i % 2 ? { vector } : {}) });
    const done = new Promise<void>((resolve) => {
      finished = resolve;
    });
    painter.want('a', [request]);
    await done;
    // The batch is given back after its last frame.
    await new Promise((resolve) => setTimeout(resolve, 5));
    counts.push(tf.memory().numTensors);
  }
  // Filters of single channels are made the first time that one of a branch is asked for.
  expect(Math.max(...counts.slice(SETTLED))).toBeLessThanOrEqual(Math.max(...counts.slice(0, SETTLED)));
  await painter.dispose();
  network.dispose();
}, 60_000);
