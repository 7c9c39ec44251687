import { windowOf } from '../ops/geometry.ts';
import type { Padding, Pads, Pair } from '../ops/kinds/op.ts';
import { MOST_NUMBERS, sizeOf } from './constant.ts';

/** Why an op can't read an input of this shape; undefined where it can. */
export type Reason = string | undefined;

/** That there are two axes of positions, and channels. */
export const plane = (shape: number[] | undefined): Reason =>
  shape?.length === 3 ? undefined : 'it needs height, width and channels';

const isWhole = (lengths: number[], least: number): boolean =>
  lengths.every((length) => Number.isSafeInteger(length) && length >= least);

/** What windows are measured in. */
export const whole = (lengths: number[]): Reason =>
  isWhole(lengths, 1) ? undefined : 'its window or its steps are no whole numbers';

interface Windowed {
  strides: Pair;
  dilations?: Pair;
  padding: Padding;
}

/** That a window of this size can be moved over a picture, whose borders no memory is too small for. */
export function windows(input: number[], size: Pair, attrs: Windowed): Reason {
  const { strides, dilations = [1, 1], padding } = attrs;
  const measured = plane(input) ?? whole([...size, ...strides, ...dilations]);
  if (measured) return measured;
  return borders(input, windowOf(input.slice(0, 2) as Pair, size, strides, dilations, padding).pads);
}

/** That a picture can be held with its borders. */
export function borders(input: number[], pads: Pads): Reason {
  if (!isWhole(pads.flat(), 0)) return 'its borders are no whole numbers';
  const [height, width] = ([0, 1] as const).map((axis) => input[axis]! + pads[axis][0] + pads[axis][1]);
  const size = sizeOf([height!, width!, input[2]!]);
  return size <= MOST_NUMBERS ? undefined : 'its borders are more than can be computed';
}

/** That planes grow or shrink to what can be held, and so do the matrices that do it. */
export function resizing(input: number[], output: number[]): Reason {
  const measured = plane(input) ?? whole(output);
  if (measured) return measured;
  const most = Math.max(...[0, 1].map((axis) => input[axis]! * output[axis]!));
  return most <= MOST_NUMBERS ? undefined : 'its planes are more than can be computed';
}
