import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Recipe } from '../../../src/compiler/program.ts';
import { Painter } from '../../../src/runtime/device/painter.ts';
import type { Frame, PictureRequest } from '../../../src/runtime/host.ts';
import type { Network } from '../../../src/runtime/network/network.ts';
import { pictureRequest } from '../../../src/runtime/pictures.ts';
import { wasm } from '../../support/backend.ts';
import { network as loadModel } from '../../support/models.ts';
import { recipeWith } from '../../support/recipe.ts';

let network: Network;
let frames: Frame[] = [];
let pauses: number;

beforeAll(async () => {
  await wasm();
  network = await loadModel();
  // What follows from the network is made once.
  const painter = newPainter();
  painter.want('a', [request(2, { steps: 1 })]);
  await done(1);
  await painter.dispose();
});
afterAll(() => network.dispose());
beforeEach(() => {
  frames = [];
  pauses = 0;
});

const newPainter = (onPause: () => void = () => {}) =>
  new Painter({
    network: async () => network,
    pause: async () => {
      pauses++;
      onPause();
    },
    onFrame: (frame) => frames.push(frame),
  });

const request = (index: number, change: Partial<Recipe> = {}, more: Partial<PictureRequest> = {}) =>
  pictureRequest({
    network: { model: 'default', hash: 'h' },
    layer: 'mixed3a',
    index,
    axis: 'channel',
    recipe: recipeWith({ steps: 16, ...change }),
    ...more,
  });

const isDone = ({ step, steps, fault }: Frame) => step >= steps || fault !== undefined;
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 2));
}
const done = (count: number) => until(() => frames.filter(isDone).length >= count);

describe('Painter', () => {
  it('makes the most wanted first, and leaves no tensor behind', async () => {
    const before = tf.memory().numTensors;
    const painter = newPainter();
    const wanted = [2, 3, 4, 5, 6, 7].map((index) => request(index));
    painter.want('a', wanted);
    await done(6);
    expect(pauses).toBeGreaterThan(16);
    expect(new Set(frames.filter(isDone).map(({ key }) => key))).toEqual(
      new Set(wanted.map(({ key }) => key)),
    );
    expect([wanted[0]!.key, wanted[1]!.key]).toContain(frames.find(isDone)!.key);
    await painter.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('goes on where it was when a picture is wanted again', async () => {
    const before = tf.memory().numTensors;
    const wanted = request(2, { steps: 64 });
    const painter = newPainter();
    painter.want('a', [wanted]);
    await until(() => frames.some(({ step }) => step === 32));
    painter.want('a', []);
    const kept = pauses;
    await new Promise((settled) => setTimeout(settled, 50));
    expect(pauses - kept).toBeLessThanOrEqual(1);
    painter.want('a', [wanted]);
    await done(1);
    // Twice the 32 steps it had would be 96.
    expect(pauses).toBeLessThan(75);
    await painter.dispose();
    expect(tf.memory().numTensors).toBe(before);

    const [interrupted] = frames.filter(isDone);
    frames = [];
    const straight = newPainter();
    straight.want('a', [wanted]);
    await done(1);
    expect(interrupted!.rgba).toEqual(frames.find(isDone)!.rgba);
    await straight.dispose();
  });

  it('begins many pictures small before it makes the first large', async () => {
    const painter = newPainter();
    painter.want(
      'a',
      [2, 3, 4, 5, 6].map((index) => request(index, { coarse: 16, coarseSteps: 4 })),
    );
    await done(5);
    const small = frames.filter(({ size }) => size === 16).length;
    expect(small).toBe(5);
    await painter.dispose();
  });

  it('makes what is urgent before all else, whoever wants it, and once', async () => {
    const painter = newPainter();
    const many = Array.from({ length: 40 }, (_, i) => request(i, { steps: 4 }));
    painter.want('list', many);
    painter.want('pointer', [{ ...many[39]!, urgent: true }]);
    await done(1);
    expect(frames.filter(isDone)[0]!.key).toBe(many[39]!.key);
    await done(40);
    expect(frames.filter((frame) => frame.key === many[39]!.key && isDone(frame))).toHaveLength(1);
    await painter.dispose();
  });

  it('stops in the middle, and gives back every tensor', async () => {
    const before = tf.memory().numTensors;
    const painter = newPainter();
    painter.want('a', [request(2, { steps: 500 }), request(3, { steps: 500 })]);
    await until(() => frames.length > 2);
    painter.want('a', [request(4, { steps: 500 })]);
    await until(() => frames.some(({ key }) => key === request(4, { steps: 500 }).key));
    await painter.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('says of one what is wrong with it, and makes the others', async () => {
    const painter = newPainter();
    painter.want('a', [request(2), request(99999), request(3), request(4, { objective: 'joy' })]);
    await done(4);
    const codes = Object.fromEntries(frames.filter(isDone).map(({ key, fault }) => [key, fault?.code]));
    expect(codes).toEqual({
      [request(2).key]: undefined,
      [request(99999).key]: 'index-range',
      [request(3).key]: undefined,
      [request(4, { objective: 'joy' }).key]: 'unknown-objective',
    });
    await painter.dispose();
  });

  it('makes all faces when one is wanted, under the keys of their own requests', async () => {
    const painter = newPainter();
    const faces = [0, 1].map((face) => request(2, { faces: 2, steps: 6 }, { face }));
    painter.want('a', [faces[1]!]);
    await done(2);
    expect(frames.filter(isDone).map(({ key }) => key)).toEqual(faces.map(({ key }) => key));
    await painter.dispose();
  });

  it('makes pictures that others share first, once, and shows them to nobody', async () => {
    const unit = (channel: number) => Array.from({ length: 128 }, (_, i) => (i === channel ? 1 : 0.1));
    const of = { key: 'of', vectors: [unit(2), unit(3)] };
    const cell = (channel: number, weights: number[]) =>
      request(0, { steps: 8 }, { vector: unit(channel), shared: { of, weights } });
    const cells = [cell(4, [1, 0]), cell(4, [0, 1]), cell(5, [0.5, 0])];
    expect(new Set(cells.map(({ key }) => key)).size).toBe(3);
    const pixels = (key: string) => frames.filter((frame) => frame.key === key && isDone(frame))[0]!.rgba;
    const alone = newPainter();
    alone.want('a', [cells[1]!]);
    await done(1);
    const expected = pixels(cells[1]!.key);
    await alone.dispose();
    const before = tf.memory().numTensors;
    frames = [];
    const painter = newPainter();
    painter.want('a', cells);
    await done(3);
    expect(new Set(frames.map(({ key }) => key))).toEqual(new Set(cells.map(({ key }) => key)));
    // All are looked at before the first is begun, by what they have most of.
    expect(frames.slice(0, 3).map(({ key, step }) => [key, step])).toEqual(cells.map(({ key }) => [key, 0]));
    expect(frames[0]!.rgba).not.toEqual(frames[1]!.rgba);
    expect(frames.filter(({ step }) => step === 0)).toHaveLength(3);
    // It starts from what it shares, and is the same alone as beside others.
    expect(pixels(cells[0]!.key)).not.toEqual(expected);
    expect(pixels(cells[1]!.key)).toEqual(expected);
    await painter.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
