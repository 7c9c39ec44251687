import { expect, it } from 'vitest';
import { blend } from '../../../src/runtime/featurevis/blend.ts';

const picture = (...bytes: number[]) => ({ size: 1, rgba: Uint8ClampedArray.from([...bytes, 255]) });

it('pictures are mixed before the sigmoid of their colours, by hand', () => {
  // logit(204 / 255) = log 4; half of it is log 2, whose sigmoid is 2 / 3.
  expect(Array.from(blend([picture(204, 204, 51)], [0.5]).data, (value) => Math.round(1e4 * value))).toEqual([
    6667, 6667, 3333,
  ]);
  // Two that are opposites cancel; black and white are taken as almost black and white.
  const { shape, data } = blend([picture(0, 204, 255), picture(255, 51, 255)], [1, 1]);
  expect(shape).toEqual([1, 1, 3]);
  expect(data[0]).toBeCloseTo(0.5);
  expect(data[1]).toBeCloseTo(0.5);
  expect(data[2]).toBeGreaterThan(0.98);
});

it('of nothing it is grey', () => {
  expect([...(blend([], []).data as Float32Array)]).toEqual([0.5, 0.5, 0.5]);
});
