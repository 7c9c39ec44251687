import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/compiler/program.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import type { Atom } from '../../../src/runtime/optimize/goal.ts';
import { type OptimizeOptions, optimizePictures } from '../../../src/runtime/optimize/loop.ts';
import type { SketchFrame } from '../../../src/runtime/optimize/work.ts';
import { wasm } from '../../support/backend.ts';
import { network as loadModel } from '../../support/models.ts';
import { recipeWith } from '../../support/recipe.ts';

let network: Network;

beforeAll(async () => {
  await wasm();
  network = await loadModel();
});
afterAll(() => network.dispose());

const picture = (index: number, layer = 'mixed3a'): Atom => ({ layer, index });

async function make(
  atoms: Atom[],
  change: Partial<Recipe> = {},
  options: Partial<OptimizeOptions> = {},
): Promise<SketchFrame[]> {
  const frames: SketchFrame[] = [];
  const commissions = atoms.map((atom) => ({
    keys: [`${atom.layer}/${atom.index}`],
    atom,
    recipe: recipeWith(change),
  }));
  await optimizePictures(network, commissions, { onFrame: (f) => frames.push(f), ...options });
  return frames;
}

/** Largest difference of two pictures, in grey levels. */
const apart = (a: SketchFrame, b: SketchFrame) => Math.max(...a.rgba.map((value, i) => Math.abs(value - b.rgba[i]!)));

describe('a batch of pictures', () => {
  it('shows itself early and at the end, and gets better', async () => {
    const frames = await make([picture(1), picture(2)]);
    expect(frames.map(({ key, step }) => [key, step])).toEqual(
      [4, 8, 12].flatMap((step) => [
        ['mixed3a/1', step],
        ['mixed3a/2', step],
      ]),
    );
    for (const { rgba, size, steps } of frames) {
      expect([rgba.length, size, steps]).toEqual([32 * 32 * 4, 32, 12]);
      expect(rgba.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    }
    for (const i of [0, 1]) expect(frames[4 + i]!.objective).toBeGreaterThan(frames[i]!.objective);
  });

  it('is the same whatever else is in it, from the same seed', async () => {
    const [alone] = (await make([picture(2)])).slice(-1);
    const [, beside] = (await make([picture(1), picture(2)])).slice(-2);
    const [other] = (await make([picture(2)], { seed: 2 })).slice(-1);
    expect(apart(alone!, beside!)).toBeLessThanOrEqual(2);
    expect(apart(alone!, other!)).toBeGreaterThan(20);
  });

  it('may be of logits, at the size that the network sees', async () => {
    const frames = await make([picture(11, 'output')], { objective: 'logit', jitter: 0, seed: 0 });
    expect(frames.at(-1)!.objective).toBeGreaterThan(frames[0]!.objective);
  });

  it('waits while paused', async () => {
    let calls = 0;
    await make([picture(1)], { steps: 3 }, { paused: async () => void calls++ });
    expect(calls).toBe(3);
  });

  it('leaves the event loop free between steps', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await make([picture(1)]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});

describe('what is left when it ends', () => {
  const tensors = () => tf.memory().numTensors;

  it('is nothing, after a whole run', async () => {
    await make([picture(1)]);
    const before = tensors();
    await make([picture(1), picture(3)]);
    expect(tensors()).toBe(before);
  });

  it('is nothing, after an abort', async () => {
    const before = tensors();
    const control = new AbortController();
    const run = make([picture(1)], {}, { signal: control.signal, onFrame: () => control.abort() });
    await expect(run).rejects.toThrow(/abort/i);
    expect(tensors()).toBe(before);
  });

  it('is nothing, after a fault', async () => {
    const before = tensors();
    await expect(make([picture(9999)])).rejects.toMatchObject({ code: 'index-out-of-range' });
    await expect(make([picture(1, 'nowhere')])).rejects.toMatchObject({ code: 'unknown-layer' });
    expect(tensors()).toBe(before);
  });
});
