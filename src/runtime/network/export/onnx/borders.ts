import { at } from '../../../../base/at.ts';
import type { Pair } from '../../ops/kinds/op.ts';
import { mirrorSources } from '../../ops/mirror.ts';
import type { Drafted } from '../drafted.ts';
import type { OnnxGraph } from './graph.ts';
import { fileAxis, type Placed } from './layout.ts';

/** Adds borders [before, after] of each axis: of one value, or that repeat the tensor. */
export function bordered(
  g: OnnxGraph,
  input: string,
  amount: (axis: number) => Pair,
  fill: { value: number } | { mode: string },
): Placed {
  const { name, layout } = g.read(input);
  const amounts: Pair[] = [[0, 0], ...layout.map(amount)];
  const pads = g.ints('pads', [...amounts.map(([before]) => before), ...amounts.map(([, after]) => after)]);
  if ('mode' in fill) return { layout, name: g.add('Pad', [name, pads], { mode: { s: fill.mode } }) };
  return { layout, name: g.add('Pad', [name, pads, ...(fill.value === 0 ? [] : [g.number(fill.value)])]) };
}

/** Adds borders that mirror; the format has none that repeat the outermost pixels too, which are joined row by row. */
export function mirrored(g: OnnxGraph, op: Drafted<'mirror'>): Placed {
  const {
    inputs: [input = ''],
    attrs,
  } = op;
  const { pads, mode } = attrs;
  if (mode !== 'symmetric') return bordered(g, input, (axis) => pads[axis] ?? [0, 0], { mode });
  const { name, layout } = g.read(input);
  const along = (x: string, axis: 0 | 1): string => {
    const places = mirrorSources(attrs, axis, at(g.shape(input), axis));
    const own = fileAxis(layout, axis);
    const row = (place: number) =>
      g.add('Slice', [x, g.ints('start', [place]), g.ints('end', [place + 1]), g.ints('axis', [own])]);
    const [before, after] = pads[axis];
    const rows = [...places.slice(0, before).map(row), x, ...places.slice(places.length - after).map(row)];
    return rows.length === 1 ? x : g.add('Concat', rows, { axis: { i: own } });
  };
  return { layout, name: along(along(name, 0), 1) };
}
