import { windowOf } from '../ops/geometry.ts';
import type { Padding, Pads, Pair } from '../ops/kinds/op.ts';
import { lengthAt, MOST_NUMBERS, sizeOf } from './constant.ts';

/** Why an op can't read an input of this shape; undefined where it can. */
export type Reason = string | undefined;

/** Checks that a shape is [height, width, channels]. */
export const plane = (shape: number[]): Reason =>
  shape.length === 3 ? undefined : 'it needs height, width and channels';

const isWhole = (lengths: number[], least: number): boolean =>
  lengths.every((length) => Number.isSafeInteger(length) && length >= least);

/** Checks that lengths are whole numbers above zero. */
export const whole = (lengths: number[]): Reason =>
  isWhole(lengths, 1) ? undefined : 'its window or its steps are no whole numbers';

interface Windowed {
  strides: Pair;
  dilations?: Pair;
  padding: Padding;
}

/** Checks that a window of this size can be moved over a picture, which fits in memory with its borders. */
export function windows(input: number[], size: Pair, attrs: Windowed): Reason {
  const { strides, dilations = [1, 1], padding } = attrs;
  const measured = plane(input) ?? whole([...size, ...strides, ...dilations]);
  if (measured) return measured;
  return borders(input, windowOf(input.slice(0, 2) as Pair, size, strides, dilations, padding).pads);
}

/** Checks that a picture fits in memory with its borders. */
export function borders(input: number[], pads: Pads): Reason {
  if (!isWhole(pads.flat(), 0)) return 'its borders are no whole numbers';
  const along = (axis: 0 | 1) => lengthAt(input, axis) + pads[axis][0] + pads[axis][1];
  const size = sizeOf([along(0), along(1), lengthAt(input, 2)]);
  return size <= MOST_NUMBERS ? undefined : 'its borders are more than can be computed';
}

/** Checks that resized planes fit in memory, and so do the matrices that resize them. */
export function resizing(input: number[], output: number[]): Reason {
  const measured = plane(input) ?? whole(output);
  if (measured) return measured;
  const most = Math.max(...[0, 1].map((axis) => lengthAt(input, axis) * lengthAt(output, axis)));
  return most <= MOST_NUMBERS ? undefined : 'its planes are more than can be computed';
}
