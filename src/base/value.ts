import type { AxisName } from './axis.ts';

/** A computed content, on the page's side: named axes over one flat array. */
export interface Value {
  axes: ValueAxis[];
  /** Row-major, `axes[0]` slowest; float32, length the product of the axes' sizes. */
  data: Float32Array;
  /** What a number means, for legends: 'activation', 'attribution (linear, logit)', ... */
  unit: string;
  /** How it was computed, for diagnostics: an attribution's `plan`. Plain JSON. */
  notes?: Record<string, unknown>;
  /** What belongs to the numbers and has axes of its own: a factorization's `maps` and `directions`, a reduction's `loadings`. */
  parts?: Record<string, Value>;
}

/** One axis of a value, in the order in which its numbers lie. */
export interface ValueAxis {
  name: AxisName;
  size: number;
  /** Which atom each entry is, where the axis holds a selection; absent means 0, 1, 2, ... */
  index?: number[];
  /** What each atom is called, by its number, where nothing else says it: the inputs of the axis `input`. */
  names?: string[];
  /** The layer whose atoms these are. */
  layer?: string;
  /** Where the upper end of the order stops and the lower end begins, after `extremes`. */
  split?: number;
}

/** Bytes of a value's numbers, those of its parts included. */
export const bytesOf = ({ data, parts = {} }: Value): number =>
  Object.values(parts).reduce((sum, part) => sum + bytesOf(part), data.byteLength);

/** The sizes of a value's axes, in order. */
export const shapeOf = (value: Value): number[] => value.axes.map((axis) => axis.size);

/** The largest finite magnitude of some numbers; 0 where there is none. */
export function largestMagnitude(numbers: Iterable<number>): number {
  let largest = 0;
  for (const entry of numbers) if (Number.isFinite(entry)) largest = Math.max(largest, Math.abs(entry));
  return largest;
}
