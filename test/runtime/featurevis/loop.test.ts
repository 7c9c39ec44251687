import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/compiler/program.ts';
import type { Atom } from '../../../src/runtime/featurevis/goal.ts';
import { JobRun } from '../../../src/runtime/featurevis/job.ts';
import { type OptimizeOptions, optimizePictures } from '../../../src/runtime/featurevis/loop.ts';
import { SharedTensors } from '../../../src/runtime/featurevis/shared-tensors.ts';
import type { Frame } from '../../../src/runtime/host.ts';
import { Network } from '../../../src/runtime/network/network.ts';
import type { Op } from '../../../src/runtime/network/ops/kinds/op.ts';
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
): Promise<Frame[]> {
  const frames: Frame[] = [];
  const jobs = atoms.map((atom) => ({
    keys: [`${atom.layer}/${atom.index}`],
    atom,
    recipe: recipeWith(change),
  }));
  await optimizePictures(network, jobs, { onFrame: (f) => frames.push(f), ...options });
  return frames;
}

/** Largest difference of two pictures, in grey levels. */
const apart = (a: Frame, b: Frame) => Math.max(...a.rgba.map((value, i) => Math.abs(value - b.rgba[i]!)));

/** The box around what is at least half opaque. */
function boxOf({ rgba, size }: Frame) {
  const opaque = Array.from({ length: size * size }, (_, i) => i).filter((i) => rgba[4 * i + 3]! >= 128);
  const [xs, ys] = [opaque.map((i) => i % size), opaque.map((i) => Math.floor(i / size))];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const centre = [(left + right) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
  return { width: right - left + 1, centre };
}

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
    await expect(make([picture(9999)])).rejects.toMatchObject({ code: 'index-range' });
    await expect(make([picture(1, 'nowhere')])).rejects.toMatchObject({ code: 'unknown-layer' });
    expect(tensors()).toBe(before);
  });
});

describe('a batch of several kinds', () => {
  it('makes pictures of different layers as each alone', async () => {
    const mixed = await make([picture(2), picture(5, 'mixed4a'), picture(11, 'output')], { size: 48 });
    for (const [i, atom] of [picture(2), picture(5, 'mixed4a'), picture(11, 'output')].entries()) {
      const [alone] = (await make([atom], { size: 48 })).slice(-1);
      expect(apart(mixed.at(i - 3)!, alone!)).toBeLessThanOrEqual(2);
    }
  });

  it('begins small, and goes on with the same picture at its full size', async () => {
    const frames = await make([picture(1)], { coarse: 24, coarseSteps: 8, size: 48 });
    expect(frames.map(({ step, size }) => [step, size])).toEqual([
      [4, 24],
      [8, 24],
      [12, 48],
    ]);
  });

  it('cuts out within a circle and moves it to the middle, the same again from the same seed', async () => {
    const objective = { sum: [{ log: 'neuron' }, { scale: -40, of: { type: 'area', share: 0.9 } }] };
    const change = { alpha: true, within: 0.4, settle: 0.2, rate: 0.2, steps: 24, size: 40, objective };
    const one = (await make([picture(1)], change as never)).at(-1)!;
    const again = (await make([picture(1)], change as never)).at(-1)!;
    const wider = (await make([picture(1)], { ...change, within: undefined } as never)).at(-1)!;
    expect(apart(one, again)).toBe(0);
    const box = boxOf(one);
    expect(box.width).toBeGreaterThan(8);
    expect(box.width).toBeLessThanOrEqual(32);
    expect(Math.abs(box.centre[0] - 19.5)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(box.centre[1] - 19.5)).toBeLessThanOrEqual(0.5);
    expect(boxOf(wider).width).toBeGreaterThan(32);
  });

  it('moves less at the end where its rate settles', async () => {
    const moved = async (settle: number) => {
      const frames = await make([picture(1)], { steps: 64, settle, size: 32, rate: 0.1 });
      return apart(frames.at(-1)!, frames.find(({ step }) => step === 32)!);
    };
    expect(await moved(0)).toBeLessThan(await moved(1));
  });

  it('makes faces of one atom that differ, and the same ones again', async () => {
    const faces = async (scale: number) => {
      const frames: Frame[] = [];
      const objective = { sum: ['atom', { scale, of: 'diversity' }] };
      const recipe = recipeWith({ faces: 2, objective, steps: 16 });
      const job = { keys: ['a', 'b'], atom: picture(3), recipe };
      await optimizePictures(network, [job], { onFrame: (frame) => frames.push(frame) });
      return frames.slice(-2);
    };
    const [one, two] = await faces(5);
    const [again] = await faces(5);
    expect([one!.key, two!.key]).toEqual(['a', 'b']);
    expect(apart(one!, two!)).toBeGreaterThan(20);
    expect(apart(one!, again!)).toBe(0);
  });

  it('cuts pictures out, and may optimize their pixels', async () => {
    const objective = { sum: ['atom', { scale: -5, of: { type: 'l1', of: 'alpha' as const } }] };
    const [icon] = (await make([picture(1)], { alpha: true, objective, steps: 24 })).slice(-1);
    const alphas = icon!.rgba.filter((_, i) => i % 4 === 3);
    expect(Math.min(...alphas)).toBeLessThan(170);
    const pixels = await make([picture(1)], {
      parameterization: 'pixels',
      steps: 16,
      coarse: 16,
      coarseSteps: 8,
    });
    expect(pixels.at(-1)!.objective).toBeGreaterThan(pixels[0]!.objective);
  });

  it('starts from a given image', async () => {
    const frames: Frame[] = [];
    const data = Array.from({ length: 32 * 32 * 3 }, (_, i) => (i % 3 === 0 ? 0.9 : 0.2));
    await optimizePictures(
      network,
      [
        {
          keys: ['red'],
          atom: picture(2),
          recipe: recipeWith({ steps: 1 }),
          start: { shape: [32, 32, 3], data },
        },
      ],
      { onFrame: (frame) => frames.push(frame) },
    );
    const mean = (colour: number) =>
      frames[0]!.rgba.reduce((sum, value, i) => (i % 4 === colour ? sum + value : sum), 0) / (32 * 32);
    expect(mean(0)).toBeGreaterThan(200);
    expect(mean(2)).toBeLessThan(90);
  });
});

describe('a picture that nothing responds to', () => {
  it('is begun from other noise, the same at every time', async () => {
    const tensors = new SharedTensors();
    const numbers = async (attempts: number) => {
      const run = new JobRun({ keys: ['a'], atom: picture(1), recipe: recipeWith({ steps: 8 }) });
      run.step = 5;
      for (let i = 0; i < attempts; i++) run.startElsewhere();
      expect(run.step).toBe(attempts > 0 ? 0 : 5);
      const { parameters } = run.take(tensors);
      return Array.from(await parameters.data());
    };
    const [first, second, third] = [await numbers(0), await numbers(1), await numbers(2)];
    expect(second).not.toEqual(first);
    expect(third).not.toEqual(second);
    expect(await numbers(1)).toEqual(second);
    tensors.dispose();
  });
});

describe('a picture leaves', () => {
  it('when it has stopped improving, whatever is beside it', async () => {
    // A gain of 100 % in 16 steps is asked for: none has it after the second 16.
    const frames = await make([picture(1), picture(2)], { steps: 160, plateau: 1 });
    const last = frames.filter(({ step, steps }) => step === steps);
    expect(last.map(({ key }) => key)).toEqual(['mixed3a/1', 'mixed3a/2']);
    expect(last.every(({ step }) => step < 160 && step % 16 === 0)).toBe(true);
  });

  it('when nothing excites its channel: it says so', async () => {
    const dead = deafened(network, 'mixed3a/1x1', 1);
    try {
      const frames: Frame[] = [];
      const jobs = [1, 2].map((index) => ({
        keys: [`${index}`],
        atom: picture(index),
        recipe: recipeWith({ steps: 80 }),
      }));
      await optimizePictures(dead, jobs, { onFrame: (frame) => frames.push(frame) });
      const [silent] = frames.filter(({ fault }) => fault);
      expect(silent).toMatchObject({ key: '1', fault: { code: 'never-fires' } });
      const [alive] = frames.filter(({ key, step }) => key === '2' && step === 80);
      expect(alive!.objective).toBeGreaterThan(0);
    } finally {
      // Its other tensors are those of the network.
      const own = dead.ops.find(({ name }) => name === 'mixed3a/1x1') as Extract<Op, { kind: 'conv' }>;
      tf.dispose(Object.values(own.weights));
    }
  });

  it('when its numbers grow beyond all bounds, after a second try', async () => {
    const objective = { scale: 1e38, of: { sum: [{ scale: 1e30, of: 'atom' }] } };
    const frames = await make([picture(1)], { objective, steps: 4 });
    expect(frames).toMatchObject([{ step: 0, fault: { code: 'picture-failed' } }]);
  });
});

/** The same network, one channel of which never gets over its ReLU. Shares all tensors but one. */
function deafened(of: Network, conv: string, channel: number): Network {
  const ops = of.ops.map((op) => {
    if (op.name !== conv || op.kind !== 'conv') return op;
    const filter = op.weights.filter;
    const mask = tf.tensor1d(Array.from({ length: filter.shape[3]! }, (_, i) => (i === channel ? 0 : 1)));
    const bias = tf.sub(op.weights.bias!, tf.mul(tf.sub(1, mask), 10));
    return { ...op, weights: { filter: tf.mul(filter, mask), bias } } as typeof op;
  });
  return new Network(of.manifest, of.input, ops);
}
