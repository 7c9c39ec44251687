import { expect, it } from 'vitest';
import type { Frame } from '../../../../src/runtime/host.ts';
import { columnsOf, PER_SHEET, sheetPixels, sheetsOf } from '../../../../src/runtime/store/pack/sheets.ts';

/** A picture whose every pixel is (its number, y, x, 255). */
function frame(number: number, size: number): Frame {
  const rgba = Uint8ClampedArray.from({ length: size * size * 4 }, (_, i) => {
    const [pixel, channel] = [Math.floor(i / 4), i % 4];
    return [number, Math.floor(pixel / size), pixel % size, 255][channel]!;
  });
  return { key: `${number}`, step: 1, steps: 1, size, rgba, objective: 0 };
}

it('a sheet holds pictures of one size, in their order, and no more than one waits for', () => {
  const frames = Array.from({ length: 70 }, (_, i) => frame(i, 2)).toSpliced(1, 0, frame(200, 3));
  const sheets = sheetsOf(frames).map((sheet) => sheet.map(({ key }) => Number(key)));
  const numbers = [...Array(70).keys()];
  expect(sheets).toEqual([numbers.slice(0, PER_SHEET), numbers.slice(PER_SHEET), [200]]);
});

it('pictures lie in rows, each pixel by pixel', () => {
  const frames = [0, 1, 2, 3, 4].map((number) => frame(number, 2));
  expect(columnsOf(frames)).toBe(3);
  const { width, height, rgba } = sheetPixels(frames);
  expect([width, height]).toEqual([6, 4]);
  const at = (x: number, y: number) => [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  expect(at(0, 0)).toEqual([0, 0, 0, 255]);
  expect(at(3, 1)).toEqual([1, 1, 1, 255]);
  expect(at(4, 0)).toEqual([2, 0, 0, 255]);
  expect(at(1, 2)).toEqual([3, 0, 1, 255]);
  expect(at(3, 3)).toEqual([4, 1, 1, 255]);
  expect(at(5, 3)).toEqual([0, 0, 0, 0]);
});
