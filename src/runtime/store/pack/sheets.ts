import { at } from '../../../base/at.ts';
import type { Frame } from '../../host.ts';
import type { Pixels } from '../../input/picture/load.ts';
import { SHEET_SIDE } from './format.ts';

/** The most pictures of a sheet: few enough that a reader of one need not wait for many. */
export const PER_SHEET = 64;

/** Groups pictures into sheets of one size each, in order. */
export function sheetsOf(frames: Frame[]): Frame[][] {
  const sizes = [...new Set(frames.map(({ size }) => size))];
  return sizes.flatMap((size) => {
    const all = frames.filter((frame) => frame.size === size);
    const columns = Math.floor(SHEET_SIDE / size);
    const each = Math.min(PER_SHEET, columns * columns);
    return Array.from({ length: Math.ceil(all.length / each) }, (_, i) =>
      all.slice(i * each, (i + 1) * each),
    );
  });
}

/** Returns the number of pictures a row that makes a sheet nearest to a square. */
export const columnsOf = (frames: Frame[]): number => Math.ceil(Math.sqrt(frames.length));

/** Draws pictures of one size into one sheet, in rows. */
export function sheetPixels(frames: Frame[]): Pixels & { rgba: Uint8Array<ArrayBuffer> } {
  const { size } = at(frames, 0);
  const columns = columnsOf(frames);
  const [width, height] = [columns * size, Math.ceil(frames.length / columns) * size];
  const rgba = new Uint8Array(width * height * 4);
  for (const [cell, frame] of frames.entries()) {
    const [left, top] = [(cell % columns) * size, Math.floor(cell / columns) * size];
    for (let y = 0; y < size; y++) {
      const row = frame.rgba.subarray(y * size * 4, (y + 1) * size * 4);
      rgba.set(row, ((top + y) * width + left) * 4);
    }
  }
  return { width, height, rgba };
}
