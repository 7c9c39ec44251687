import { at } from '../../../base/at.ts';
import type { AxisName } from '../../../base/axis.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { axisAt, fromLast, pickEntries, strideAt, toLast, withData } from './axes.ts';

/** Where tokens lie on the picture. */
interface Patches {
  axis: AxisName;
  size: [height: number, width: number];
  layer: string;
}

/**
 * Expresses values in the atoms of another substrate: resamples maps bilinearly to another grid, or sums value times
 * direction over groups, with the directions of the second content [group, channel].
 */
export const project: PageKernel<ParamsOf<'transform/project'>> = (inputs, { onto }) => {
  const [value] = inputs;
  if (onto.kind === 'patches') return laidOut(value, onto);
  if (onto.kind === 'channels') return ontoChannels(value, at(inputs, 1));
  const rows = resampled(value, axisAt(value, 'y'), onto.size[0], onto.layer);
  return resampled(rows, axisAt(rows, 'x'), onto.size[1], onto.layer);
};

/** Lays the last entries along an axis of tokens out row by row; those before them belong to no place. */
function laidOut(value: Value, { axis: name, size, layer }: Patches): Value {
  const place = axisAt(value, name);
  const [height, width] = size;
  const before = at(value.axes, place).size - height * width;
  const entries = Array.from({ length: height * width }, (_, i) => before + i);
  const { axes, ...patches } = pickEntries(value, place, entries);
  const places: ValueAxis[] = [
    { name: 'y', size: height, layer },
    { name: 'x', size: width, layer },
  ];
  return { ...patches, axes: axes.toSpliced(place, 1, ...places) };
}

/** Interpolates linearly between the centres of cells; beyond the outermost centres their values continue. */
function resampled(value: Value, axis: number, size: number, layer: string): Value {
  const old = at(value.axes, axis);
  const stride = strideAt(value.axes, axis);
  const data = new Float32Array((value.data.length / old.size) * size);
  for (let i = 0; i < data.length; i++) {
    const place = Math.floor(i / stride) % size;
    const outer = Math.floor(i / (stride * size)) * old.size;
    const centre = Math.min(old.size - 1, Math.max(0, ((place + 0.5) * old.size) / size - 0.5));
    const [low, share] = [Math.floor(centre), centre % 1];
    const entry = (cell: number) =>
      value.data[(outer + Math.min(cell, old.size - 1)) * stride + (i % stride)]!;
    data[i] = (1 - share) * entry(low) + share * entry(low + 1);
  }
  return withData(value, { data, axes: value.axes.with(axis, { name: old.name, size, layer }) });
}

function ontoChannels(value: Value, { axes, data: directions }: Value): Value {
  const group = axisAt(value, 'group');
  const channel = at(axes, 1);
  const { others, data } = toLast(value, group);
  const { size, index } = at(value.axes, group);
  const made = new Float32Array((data.length / size) * channel.size);
  data.forEach((entry, i) => {
    const row = (index?.[i % size] ?? i % size) * channel.size;
    const to = Math.floor(i / size) * channel.size;
    for (let c = 0; c < channel.size; c++) made[to + c]! += entry * directions[row + c]!;
  });
  return withData(value, fromLast(made, others, group, channel));
}
