import type { AxisName } from './axis.ts';

/** A computed content on the page's side: a flat array with named axes. */
export interface Value {
  axes: ValueAxis[];
  /** Row-major, `axes[0]` slowest; float32, length the product of the axes' sizes. */
  data: Float32Array;
  /** What the numbers measure, for legends: 'activation', 'attribution (linear, logit)', ... */
  unit: string;
  /** How it was computed, for diagnostics: an attribution's `plan`. Plain JSON. */
  notes?: Record<string, unknown>;
  /**
   * Related values with axes of their own: the `maps` and `directions` of a factorization, the `loadings` of a
   * reduction.
   */
  parts?: Record<string, Value>;
}

/** One axis of a value. */
export interface ValueAxis {
  name: AxisName;
  size: number;
  /** Index of the atom at each entry, if the axis holds a selection; absent means 0, 1, 2, ... */
  index?: number[];
  /** Names of the entries where nothing else provides them: the inputs of the axis `input`, examples by label and number. */
  names?: string[];
  /** The layer whose atoms these are. */
  layer?: string;
  /** After `extremes`: the position at which the lowest entries begin, after the highest. */
  split?: number;
}

/** Returns the size of a value's numbers in bytes, including its parts. */
export const bytesOf = ({ data, parts = {} }: Value): number =>
  Object.values(parts).reduce((sum, part) => sum + bytesOf(part), data.byteLength);

/** Returns the sizes of a value's axes, in order. */
export const shapeOf = (value: Value): number[] => value.axes.map((axis) => axis.size);

/** Returns the largest finite magnitude among numbers; 0 if there is none. */
export function largestMagnitude(numbers: Iterable<number>): number {
  let largest = 0;
  for (const entry of numbers) if (Number.isFinite(entry)) largest = Math.max(largest, Math.abs(entry));
  return largest;
}
