import { expect, it } from 'vitest';
import { centred, fromRgba, toRgba } from '../../../src/runtime/featurevis/rgba.ts';

it('pixels become the picture that shows as them', () => {
  const rgba = Uint8ClampedArray.from([10, 20, 30, 255, 200, 100, 0, 128]);
  expect(toRgba(fromRgba(rgba, 4), 4)).toEqual(rgba);
  expect(toRgba(fromRgba(rgba, 3), 3)).toEqual(Uint8ClampedArray.from([10, 20, 30, 255, 200, 100, 0, 255]));
});

it('what is not seen is grey', () => {
  expect([...fromRgba(Uint8ClampedArray.from([1, 2, 3, 0]), 4)].slice(0, 3)).toEqual([0.5, 0.5, 0.5]);
});

/** What is opaque in a square, as `x,y` with its red. */
function seen(rgba: Uint8ClampedArray, size: number): string[] {
  const places = Array.from({ length: size * size }, (_, i) => i);
  return places
    .filter((i) => rgba[4 * i + 3]! > 0)
    .map((i) => `${i % size},${Math.floor(i / size)}: ${rgba[4 * i]}`);
}

function square(
  size: number,
  opaque: [x: number, y: number, red: number, alpha: number][],
): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(size * size * 4);
  for (const [x, y, red, alpha] of opaque) rgba.set([red, 0, 0, alpha], 4 * (y * size + x));
  return rgba;
}

it('a cut-out is moved so that the box around it is in the middle, whole', () => {
  const corner = square(6, [
    [0, 0, 7, 255],
    [1, 3, 9, 200],
  ]);
  expect(seen(centred(corner, 6), 6)).toEqual(['2,1: 7', '3,4: 9']);
  // An odd rest is left as it is, and what is faint does not count.
  const almost = square(6, [
    [3, 2, 7, 255],
    [0, 0, 8, 20],
  ]);
  expect(seen(centred(almost, 6), 6)).toEqual(['0,0: 8', '3,2: 7']);
  expect(seen(centred(square(6, []), 6), 6)).toEqual([]);
});
