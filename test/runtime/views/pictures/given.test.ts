import { describe, expect, it } from 'vitest';
import type { ValueAxis } from '../../../../src/base/value.ts';
import { normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import { givenOf, maskOf } from '../../../../src/runtime/views/pictures/given.ts';
import { Requests } from '../../../../src/runtime/views/pictures/requests.ts';
import { byHand } from '../../../support/value.ts';

const photo = byHand([['y', 1], ['x', 2], ['channel', 3]], [0, 51, 255, 255, 204, 0], 'pixel'); // biome-ignore format: two pixels
const active = byHand([['y', 1], ['x', 2], ['channel', 2]], [1, 0, 3, -2]); // biome-ignore format: two positions

describe('what pictures are given', () => {
  it('nothing, where nothing is needed', () => {
    expect(givenOf(['directions'], {})).toEqual({});
  });

  it('only once all of it is there', () => {
    expect(givenOf(['start', 'active'], { start: photo })).toBeUndefined();
    expect(givenOf(['start', 'active'], { start: photo, active })?.active).toBe(active);
  });

  it('a photo in 0..1, and activations to match by their layer', () => {
    const { start, targets } = givenOf(['start', 'match1'], { start: photo, match1: active })!;
    expect(start!.shape).toEqual([1, 2, 3]);
    expect(Array.from(start!.data, (value) => Math.round(10 * value))).toEqual([0, 2, 10, 10, 8, 0]);
    expect(targets).toMatchObject({ mixed4d: { shape: [1, 2, 2], data: active.data } });
  });
});

it('a mask follows a channel, or a direction, as a share of its largest', () => {
  expect(maskOf(active, 0)).toEqual({ shape: [1, 2], data: [1 / 3, 1] });
  expect(maskOf(active, [1, 1])).toEqual({ shape: [1, 2], data: [1, 1] });
  expect(maskOf(active, 1)).toEqual({ shape: [1, 2], data: [0, 0] });
});

describe('requests', () => {
  const channel: ValueAxis = { name: 'channel', size: 1, index: [0], layer: 'mixed4d' };
  const requests = (roles: string[]) =>
    new Requests(
      () => ({}),
      () => ({ hash: 'h' }),
      normalRecipe({ start: 'firing' }, 0),
      roles,
    );

  it('wait for what they need', () => {
    const waiting = requests(['start', 'active']);
    expect(waiting.along(channel)).toEqual([undefined]);
    waiting.take({ start: photo, active });
    const [request] = waiting.along(channel);
    expect(request).toMatchObject({ index: 0, start: { shape: [1, 2, 3] }, mask: { shape: [1, 2] } });
  });

  it('of another photo have another key', () => {
    const key = (data: number[]) => {
      const asked = requests(['start']);
      asked.take({ start: { ...photo, data: Float32Array.from(data) } });
      return asked.along(channel)[0]!.key;
    };
    expect(key([1, 2, 3, 4, 5, 6])).toBe(key([1, 2, 3, 4, 5, 6]));
    expect(key([1, 2, 3, 4, 5, 6])).not.toBe(key([1, 2, 3, 4, 5, 7]));
  });
});
