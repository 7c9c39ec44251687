import type { Value } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';
import { axisAt, fromLast, stridesOf, toLast, withData } from './axes.ts';

type Onto = { kind: 'map'; size: [height: number, width: number]; layer: string } | { kind: 'channels' };

/**
 * Values in the atoms of another substrate: maps resampled bilinearly to another grid; or the sum over groups of value
 * times direction, from the second content [group, channel].
 */
export const project: PageKernel = ([value, directions], params) => {
  const onto = params.onto as Onto;
  if (onto.kind === 'channels') return ontoChannels(value!, directions!);
  const rows = resampled(value!, axisAt(value!, 'y'), onto.size[0], onto.layer);
  return resampled(rows, axisAt(rows, 'x'), onto.size[1], onto.layer);
};

/** Linear interpolation between the centres of cells; beyond the outermost their values go on. */
function resampled(value: Value, at: number, size: number, layer: string): Value {
  const old = value.axes[at]!;
  const stride = stridesOf(value.axes)[at]!;
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
  return withData(value, { data, axes: value.axes.with(at, { name: old.name, size, layer }) });
}

function ontoChannels(value: Value, { axes, data: directions }: Value): Value {
  const at = axisAt(value, 'group');
  const channel = axes[1]!;
  const { others, data } = toLast(value, at);
  const { size, index } = value.axes[at]!;
  const made = new Float32Array((data.length / size) * channel.size);
  data.forEach((entry, i) => {
    const row = (index?.[i % size] ?? i % size) * channel.size;
    const to = Math.floor(i / size) * channel.size;
    for (let c = 0; c < channel.size; c++) made[to + c]! += entry * directions[row + c]!;
  });
  return withData(value, fromLast(made, others, at, channel));
}
