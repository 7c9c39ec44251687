import { at } from '../../../base/at.ts';
import { type AxisName, isOfTokens, LAST } from '../../../base/axis.ts';

import { fault } from '../../../base/messages.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';

/** Returns how many entries a value of these axes has. */
export const sizeOf = (axes: ValueAxis[]): number => axes.reduce((product, { size }) => product * size, 1);

/** Returns how far apart, in the flat array, neighbours along the axis at a place are. */
export const strideAt = (axes: ValueAxis[], place: number): number => sizeOf(axes.slice(place + 1));

/** Whether an axis has a name, and belongs to a layer where one is given: a content may have two axes of one name. */
export const isAxis = (axis: ValueAxis, name: AxisName, layer?: string): boolean =>
  axis.name === name && (layer === undefined || axis.layer === layer);

/** Returns the place of an axis among a value's axes, the first of several. Throws a RangeError where there is none. */
export function axisAt(value: Value, name: AxisName, layer?: string): number {
  const place = value.axes.findIndex((axis) => isAxis(axis, name, layer));
  // Classes are the channels of the last layer: where a param chooses the layer, either may come.
  if (place < 0 && name === 'channel') return axisAt(value, 'class', layer);
  if (place < 0) throw new RangeError(`The value has no axis ${name}.`);
  return place;
}

/** The axis that an operation works along, as its params name it. */
interface AlongAxis {
  axis?: AxisName;
  layer?: string;
}

/** Returns the place of the axis that an operation works along: the only one, unless it is named. */
export const alongAt = (value: Value, { axis, layer }: AlongAxis): number =>
  axis === undefined ? 0 : axisAt(value, axis, layer);

/** Returns the value with other numbers, and without its parts, which belong to the numbers that it had. */
export function withData(
  { parts: _, notes, ...value }: Value,
  change: Partial<Value> & Pick<Value, 'data'>,
): Value {
  // Other numbers sum to something else.
  const { sums: __, ...kept } = notes ?? {};
  return { ...value, ...(notes && { notes: kept }), ...change };
}

/**
 * Keeps some entries along one axis, in the given order.
 * @param place the axis, by its place among the value's axes
 * @param entries places along the axis, 0..size-1
 */
export function pickEntries(
  value: Value,
  place: number,
  entries: number[],
  axis?: Partial<ValueAxis>,
): Value {
  const old = at(value.axes, place);
  const inner = strideAt(value.axes, place);
  const outer = value.data.length / (inner * old.size || 1);
  const data = new Float32Array(outer * entries.length * inner);
  for (let o = 0; o < outer; o++) {
    entries.forEach((entry, i) => {
      const from = (o * old.size + entry) * inner;
      data.set(value.data.subarray(from, from + inner), (o * entries.length + i) * inner);
    });
  }
  const index = entries.map((entry) => old.index?.[entry] ?? entry);
  const { split: _, names, ...kept } = old;
  const named = names && { names: entries.map((entry) => names[entry] ?? '') };
  const axes = value.axes.with(place, { ...kept, ...named, ...axis, size: entries.length, index });
  return withData(value, { axes, data });
}

/** Returns the numbers of the atoms that a value has along an axis. */
export function atomsAlong({ axes }: Value, place: number): number[] {
  const { index, size } = at(axes, place);
  return index ?? Array.from({ length: size }, (_, i) => i);
}

/** Returns where each atom along an axis of a value is, by its number. */
export const placesAlong = (value: Value, place: number): Map<number, number> =>
  new Map(atomsAlong(value, place).map((atom, entry) => [atom, entry]));

/** Returns where atoms are along an axis of a value. Throws the fault `entry-missing` for one that is not there. */
export function entriesOf(value: Value, place: number, atoms: number[]): number[] {
  const { index, size, name } = at(value.axes, place);
  return atoms.map((atom) => {
    const isLast = atom === LAST && isOfTokens(name);
    const entry = isLast ? size - 1 : index ? index.indexOf(atom) : atom;
    if (entry < 0 || entry >= size) throw fault('entry-missing', { axis: name, atom, size });
    return entry;
  });
}

/** Drops an axis of size 1. */
export function dropAxis(value: Value, place: number): Value {
  return { ...value, axes: value.axes.toSpliced(place, 1) };
}

/** Returns the numbers of each entry along an axis, in the order of the other axes. */
export function alongEntries({ axes, data }: Value, place: number): Float32Array[] {
  const stride = strideAt(axes, place);
  const { size } = at(axes, place);
  const entries = Array.from({ length: size }, () => new Float32Array(data.length / size));
  data.forEach((number, i) => {
    const outer = Math.floor(i / (stride * size));
    at(entries, Math.floor(i / stride) % size)[outer * stride + (i % stride)] = number;
  });
  return entries;
}

/** Returns the L2 norm of each entry along an axis. */
export const lengthsAlong = (value: Value, place: number): Float32Array =>
  Float32Array.from(alongEntries(value, place), (numbers) => Math.hypot(...numbers));

/** Returns the sum of all entries at each place along an axis: the entries themselves where it is the only axis. */
export function totalsAlong({ axes, data }: Value, place: number): Float64Array {
  const stride = strideAt(axes, place);
  const { size } = at(axes, place);
  const totals = new Float64Array(size);
  data.forEach((entry, i) => {
    totals[Math.floor(i / stride) % size]! += entry;
  });
  return totals;
}

/**
 * Moves an axis to the end.
 * @returns the other axes, and the numbers row-major with that axis fastest
 */
export function toLast(value: Value, place: number): { others: ValueAxis[]; data: Float32Array } {
  const stride = strideAt(value.axes, place);
  const { size } = at(value.axes, place);
  const data = new Float32Array(value.data.length);
  for (let i = 0; i < data.length; i++) {
    const entry = Math.floor(i / stride) % size;
    const outer = Math.floor(i / (stride * size));
    data[(outer * stride + (i % stride)) * size + entry] = value.data[i]!;
  }
  return { others: value.axes.toSpliced(place, 1), data };
}

/**
 * Moves an axis from the end to a place: the opposite of {@link toLast}.
 * @param others the axes without it
 */
export function fromLast(data: Float32Array, others: ValueAxis[], place: number, axis: ValueAxis) {
  const stride = sizeOf(others.slice(place));
  const made = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const [rest, entry] = [Math.floor(i / axis.size), i % axis.size];
    made[(Math.floor(rest / stride) * axis.size + entry) * stride + (rest % stride)] = data[i]!;
  }
  return { axes: others.toSpliced(place, 0, axis), data: made };
}
