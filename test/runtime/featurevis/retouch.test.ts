import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobRun } from '../../../src/runtime/featurevis/job.ts';
import { optimizePictures } from '../../../src/runtime/featurevis/loop.ts';
import { Retouch } from '../../../src/runtime/featurevis/retouch.ts';
import { startPicture } from '../../../src/runtime/featurevis/start.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { wasm } from '../../support/backend.ts';
import { network as loadModel } from '../../support/models.ts';
import { inner, normal } from '../../support/networks.ts';
import { recipeWith } from '../../support/recipe.ts';

let network: Network;
beforeAll(async () => {
  await wasm();
  network = await loadModel();
});
afterAll(() => network.dispose());

/** A grey original, of which the right half is free. */
const job = (size: number) => ({
  keys: ['a'],
  atom: { layer: 'mixed3a', index: 1 },
  recipe: recipeWith({ size, steps: 8 }),
  start: { shape: [1, 1, 3] as [number, number, number], data: [0.25, 0.5, 0.75] },
  mask: { shape: [1, 2] as [number, number], data: [0, 1] },
});

it('what has no alpha begins opaque', async () => {
  const { start } = job(2);
  const picture = startPicture(start, 2, 4);
  expect([...(await picture.data())].slice(0, 8)).toEqual([0.25, 0.5, 0.75, 1, 0.25, 0.5, 0.75, 1]);
  picture.dispose();
});

describe('a picture with a mask', () => {
  it('is its start plus the share that is free of the difference, by hand', async () => {
    const retouch = new Retouch([new JobRun(job(2))], 2, 3);
    const retouched = retouch.apply(tf.ones([1, 2, 2, 3]));
    expect([...(await retouched.data())]).toEqual([0.25, 0.5, 0.75, 1, 1, 1, 0.25, 0.5, 0.75, 1, 1, 1]);
    retouched.dispose();
    retouch.dispose();
  });

  it('has the adjoint of its derivative', async () => {
    const retouch = new Retouch([new JobRun(job(4))], 4, 3);
    const [picture, change, cotangent] = [1, 2, 3].map((seed) => normal([1, 4, 4, 3], seed)) as tf.Tensor[];
    const moved = tf.sub(retouch.apply(tf.add(picture!, change!)), retouch.apply(picture!));
    const [forward, back] = [await inner(moved, cotangent!), await inner(change!, retouch.pull(cotangent!))];
    expect(forward).toBeCloseTo(back, 4);
    retouch.dispose();
  });

  it('stays what it started from where the mask says so, and changes where it may', async () => {
    const frames: Frame[] = [];
    await optimizePictures(network, [job(32)], { onFrame: (frame) => frames.push(frame) });
    const { rgba } = frames.at(-1)!;
    const column = (x: number) => Array.from({ length: 32 }, (_, y) => rgba[4 * (32 * y + x)]!);
    expect(column(0).every((red) => red === 64)).toBe(true);
    expect(column(31).some((red) => Math.abs(red - 64) > 8)).toBe(true);
  });

  it('may be made beside one without, which is as it would be alone', async () => {
    const { mask: _, ...free } = job(32);
    const last = async (list: Parameters<typeof optimizePictures>[1]) => {
      const frames = new Map<string, Frame>();
      await optimizePictures(network, list, { onFrame: (frame) => frames.set(frame.key, frame) });
      return frames.get('a')!.rgba;
    };
    const beside = await last([free, { ...job(32), keys: ['b'] }]);
    expect(beside).toEqual(await last([free]));
  });
});
