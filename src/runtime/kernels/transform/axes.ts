import type { AxisName } from '../../../base/axis.ts';
import { fault } from '../../../base/messages.ts';
import { shapeOf, type Value, type ValueAxis } from '../../../base/value.ts';

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

/** Whether an axis has a name, and is of a layer where one is given: a content may have two axes of one name. */
export const isAxis = (axis: ValueAxis, name: AxisName, layer?: string): boolean =>
  axis.name === name && (layer === undefined || axis.layer === layer);

/** The place of an axis among a value's axes; the first one where several would do. */
export function axisAt(value: Value, name: AxisName, layer?: string): number {
  const at = value.axes.findIndex((axis) => isAxis(axis, name, layer));
  // Classes are the channels of the last layer: where a param chooses the layer, either may come.
  if (at < 0 && name === 'channel') return axisAt(value, 'class', layer);
  if (at < 0) throw new RangeError(`The value has no axis ${name}.`);
  return at;
}

/** What an operation along one axis is told: which one. */
export interface AlongAxis {
  axis?: AxisName;
  layer?: string;
}

/** The place of the axis that an operation is along: the only one, unless it is named. */
export const alongAt = (value: Value, { axis, layer }: AlongAxis): number =>
  axis === undefined ? 0 : axisAt(value, axis, layer);

/** The value with other numbers. Its parts belong to those that it had. */
export function withData({ parts: _, ...value }: Value, change: Partial<Value> & Pick<Value, 'data'>): Value {
  return { ...value, ...change };
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
  return withData(value, { axes, data });
}

/** Which atoms a value has along an axis, by number. */
export function atomsAlong({ axes }: Value, at: number): number[] {
  const { index, size } = axes[at]!;
  return index ?? Array.from({ length: size }, (_, i) => i);
}

/** Where atoms are along an axis of a value. Fault `entry-missing` where one is not. */
export function entriesOf(value: Value, at: number, atoms: number[]): number[] {
  const { index, size, name } = value.axes[at]!;
  return atoms.map((atom) => {
    const entry = index ? index.indexOf(atom) : atom;
    if (entry < 0 || entry >= size) throw fault('entry-missing', { axis: name, atom, size });
    return entry;
  });
}

/** Drops an axis of size 1. */
export function dropAxis(value: Value, at: number): Value {
  return { ...value, axes: value.axes.toSpliced(at, 1) };
}

/** The sum of all entries at each place along an axis; the entries themselves where it is the only one. */
export function totalsAlong({ axes, data }: Value, at: number): Float64Array {
  const stride = stridesOf(axes)[at]!;
  const { size } = axes[at]!;
  const totals = new Float64Array(size);
  data.forEach((entry, i) => {
    totals[Math.floor(i / stride) % size]! += entry;
  });
  return totals;
}

/**
 * Moves an axis to the end.
 * @returns the other axes, and the numbers row-major with `at` fastest
 */
export function toLast(value: Value, at: number): { others: ValueAxis[]; data: Float32Array } {
  const stride = stridesOf(value.axes)[at]!;
  const size = shapeOf(value)[at]!;
  const data = new Float32Array(value.data.length);
  for (let i = 0; i < data.length; i++) {
    const entry = Math.floor(i / stride) % size;
    const outer = Math.floor(i / (stride * size));
    data[(outer * stride + (i % stride)) * size + entry] = value.data[i]!;
  }
  return { others: value.axes.toSpliced(at, 1), data };
}

/** The opposite: the last axis back to where it was. */
export function fromLast(data: Float32Array, others: ValueAxis[], at: number, axis: ValueAxis) {
  const stride = others.slice(at).reduce((product, other) => product * other.size, 1);
  const made = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const [rest, entry] = [Math.floor(i / axis.size), i % axis.size];
    made[(Math.floor(rest / stride) * axis.size + entry) * stride + (rest % stride)] = data[i]!;
  }
  return { axes: others.toSpliced(at, 0, axis), data: made };
}
