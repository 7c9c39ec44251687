/** A part of a picture: rows of cells from the top, `#` where it is painted, `.` elsewhere. */
export type Mask = string[];

/** Whether the value of a param is a mask, and not a set of atoms. */
export const isMask = (value: readonly unknown[]): value is Mask => typeof value[0] === 'string';

/** The character of a painted cell, and of one that is not. */
export const PAINTED = '#';
export const CLEAR = '.';

/** Whether nothing is painted. */
export const isClear = (mask: Mask): boolean => !mask.some((row) => row.includes(PAINTED));

/** Whether all is painted. */
export const isFull = (mask: Mask): boolean => !mask.some((row) => row.includes(CLEAR));

/**
 * Returns how much of each cell of a grid is painted, 0..1: row-major, [height, width]. Mask and grid cover the same
 * picture.
 */
export function coverage(mask: Mask, height: number, width: number): Float32Array {
  const columns = mask[0]?.length ?? 0;
  const [down, across] = [overlaps(mask.length, height), overlaps(columns, width)];
  const painted = new Float32Array(height * width);
  for (const [row, y, share] of down) {
    for (const [column, x, part] of across) {
      if (mask[row]?.[column] === PAINTED) painted[y * width + x]! += share * part;
    }
  }
  return painted;
}

/** Returns, for each cell of one row that meets one of another of the same length, the share of the second in the first. */
function overlaps(from: number, to: number): [from: number, to: number, share: number][] {
  const met: [number, number, number][] = [];
  for (let i = 0; i < from; i++) {
    for (let j = Math.floor((i * to) / from); j < to && j * from < (i + 1) * to; j++) {
      const [start, end] = [Math.max(i * to, j * from), Math.min((i + 1) * to, (j + 1) * from)];
      if (end > start) met.push([i, j, (end - start) / from]);
    }
  }
  return met;
}
