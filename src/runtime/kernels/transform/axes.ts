import type { AxisName } from '../../../base/axis.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';

/** How far apart, in the flat array, neighbours along each axis are. */
export function stridesOf(axes: ValueAxis[]): number[] {
  const strides: number[] = new Array(axes.length);
  let stride = 1;
  for (let i = axes.length - 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= axes[i]!.size;
  }
  return strides;
}

/** The place of a named axis among a value's axes. */
export function axisAt(value: Value, name: AxisName): number {
  const at = value.axes.findIndex((axis) => axis.name === name);
  if (at < 0) throw new RangeError(`The value has no axis ${name}.`);
  return at;
}

/**
 * Keeps some entries along one axis, in the given order.
 * @param entries places along the axis, 0..size-1
 */
export function pickEntries(value: Value, at: number, entries: number[], axis?: Partial<ValueAxis>): Value {
  const old = value.axes[at]!;
  const inner = stridesOf(value.axes)[at]!;
  const outer = value.data.length / (inner * old.size || 1);
  const data = new Float32Array(outer * entries.length * inner);
  for (let o = 0; o < outer; o++) {
    entries.forEach((entry, i) => {
      const from = (o * old.size + entry) * inner;
      data.set(value.data.subarray(from, from + inner), (o * entries.length + i) * inner);
    });
  }
  const index = entries.map((entry) => old.index?.[entry] ?? entry);
  const { split: _, ...kept } = old;
  const axes = value.axes.with(at, { ...kept, ...axis, size: entries.length, index });
  return { ...value, axes, data };
}

/** Drops an axis of size 1. */
export function dropAxis(value: Value, at: number): Value {
  return { ...value, axes: value.axes.toSpliced(at, 1) };
}
