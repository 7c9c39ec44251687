import { expect, it } from 'vitest';
import { fromRgba, toRgba } from '../../../src/runtime/optimize/rgba.ts';

it('pixels become the picture that shows as them', () => {
  const rgba = Uint8ClampedArray.from([10, 20, 30, 255, 200, 100, 0, 128]);
  expect(toRgba(fromRgba(rgba, 4), 4)).toEqual(rgba);
  expect(toRgba(fromRgba(rgba, 3), 3)).toEqual(Uint8ClampedArray.from([10, 20, 30, 255, 200, 100, 0, 255]));
});

it('what is not seen is grey', () => {
  expect([...fromRgba(Uint8ClampedArray.from([1, 2, 3, 0]), 4)].slice(0, 3)).toEqual([0.5, 0.5, 0.5]);
});
