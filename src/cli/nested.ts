import { at } from '../base/at.ts';
import { shapeOf, type Value, type ValueAxis } from '../base/value.ts';

/**
 * Numbers in nested lists, the first axis outermost; one number where there are no axes. Numbers that JSON lacks are
 * text: "NaN", "Infinity", "-Infinity".
 */
export type Nested = number | string | Nested[];

/** A value as it is printed. */
export interface PlainValue {
  axes: ValueAxis[];
  shape: number[];
  values: Nested;
  unit: string;
  /** Notes on how it was computed: an attribution's `plan`, the `error` of factors. */
  notes?: Record<string, unknown>;
}

/** Converts a value to nested lists. */
export function toPlainValue(value: Value): PlainValue {
  const shape = shapeOf(value);
  const { axes, data, unit, notes } = value;
  return { axes, shape, values: nest(data, shape), unit, ...(notes && { notes }) };
}

function nest(data: Float32Array, shape: number[]): Nested {
  const [size, ...rest] = shape;
  if (size === undefined) return digits(at(data, 0));
  const stride = data.length / size;
  return Array.from({ length: size }, (_, i) => nest(data.subarray(i * stride, (i + 1) * stride), rest));
}

/** Rounds a number to nine digits, which tell every float32 from its neighbours. */
const digits = (number: number): number | string =>
  Number.isFinite(number) ? Number(number.toPrecision(9)) : String(number);
