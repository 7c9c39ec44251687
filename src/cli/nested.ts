import { shapeOf, type Value, type ValueAxis } from '../base/value.ts';

/**
 * Numbers in lists of lists, the first axis outermost; a number alone where there are no axes. What JSON has no numbers
 * for is text: "NaN", "Infinity", "-Infinity".
 */
export type Nested = number | string | Nested[];

/** A value as it is printed. */
export interface PlainValue {
  axes: ValueAxis[];
  shape: number[];
  values: Nested;
  unit: string;
  /** How it was computed, where there is something to say: an attribution's `plan`, the `error` of factors. */
  notes?: Record<string, unknown>;
}

/** A value as nested lists, its axes by name. */
export function toPlainValue(value: Value): PlainValue {
  const shape = shapeOf(value);
  const { axes, data, unit, notes } = value;
  return { axes, shape, values: nest(data, shape), unit, ...(notes && { notes }) };
}

function nest(data: Float32Array, shape: number[]): Nested {
  const [size, ...rest] = shape;
  if (size === undefined) return digits(data[0]!);
  const stride = data.length / size;
  return Array.from({ length: size }, (_, i) => nest(data.subarray(i * stride, (i + 1) * stride), rest));
}

/** Nine digits tell every float32 from its neighbours. */
const digits = (number: number): number | string =>
  Number.isFinite(number) ? Number(number.toPrecision(9)) : String(number);
