import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkSource } from '../../../compiler/program.ts';
import { amount, amounts, atomAt, labelOf } from '../labels.ts';
import { drawn, largestOf } from './domain.ts';
import type { Row } from './rows.ts';

/** Most rows and columns that a matrix shows, and most lines. */
export const MOST_SIDE = 64;

/** Returns what people call an entry of an axis. */
const nameOf = (axis: ValueAxis, entry: number, network: NetworkSource | undefined): string =>
  labelOf(axis, entry, network);

/** Returns one row for each cell of two axes, up to {@link MOST_SIDE} of each. */
export function cellRows({ axes, data }: Value, network: NetworkSource | undefined): Row[] {
  const [a, b] = axes as [ValueAxis, ValueAxis];
  const [rows, columns] = [Math.min(a.size, MOST_SIDE), Math.min(b.size, MOST_SIDE)];
  const shown = Array.from(
    { length: rows * columns },
    (_, i) => data[Math.floor(i / columns) * b.size + (i % columns)]!,
  );
  const written = amounts(shown);
  const largest = largestOf(shown);
  return shown.map((value, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const names = { rowLabel: nameOf(a, row, network), columnLabel: nameOf(b, column, network) };
    return {
      row,
      column,
      ...names,
      index: row,
      value: drawn(value, largest),
      amount: at(written, i),
      opacity: 1,
    };
  });
}

/** Returns the points of a line for each entry of a first axis, or of a single line. */
export function lineRows({ axes, data }: Value, network: NetworkSource | undefined): Row[] {
  const along = at(axes, -1);
  const series = axes.length > 1 ? axes[0] : undefined;
  const lines = Math.min(series?.size ?? 1, MOST_SIDE);
  return Array.from(data.subarray(0, lines * along.size), (value, i) => {
    const [line, x] = [Math.floor(i / along.size), i % along.size];
    const name = series ? nameOf(series, line, network) : '';
    const label = `${name} ${nameOf(along, x, network)}: ${amount(value, false)}`.trim();
    return { x, x2: x, y: finiteOrNull(value), series: name, label };
  });
}

/** Returns null for what is not finite: charts that scale themselves have no place for it. */
const finiteOrNull = (entry: number): number | null => (Number.isFinite(entry) ? entry : null);

/** Returns how many of the finite values lie in each of some intervals of equal width. */
export function histogram(values: Float32Array, bins: number): Row[] {
  const data = values.filter(Number.isFinite);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of data) [least, most] = [Math.min(least, value), Math.max(most, value)];
  if (data.length === 0) return [];
  const width = (most - least) / bins || 1;
  const counts = new Array<number>(bins).fill(0);
  for (const value of data) counts[Math.min(bins - 1, Math.floor((value - least) / width))]!++;
  return counts.map((y, i) => {
    const [x, x2] = [least + i * width, least + (i + 1) * width];
    return { x, x2, y, series: '', label: `${amount(x, false)} to ${amount(x2, false)}: ${y}` };
  });
}

/**
 * Returns one row for each entry, whatever its axes, for an author's own spec: value (null where it is not finite),
 * label, index and each axis by name.
 */
export function plainRows({ axes, data }: Value, network: NetworkSource | undefined): Row[] {
  return Array.from(data, (value, index) => {
    const row: Row = { value: finiteOrNull(value), index };
    const names: string[] = [];
    let rest = index;
    for (const axis of axes.toReversed()) {
      const entry = rest % axis.size;
      rest = Math.floor(rest / axis.size);
      row[axis.name] = atomAt(axis, entry);
      names.unshift(nameOf(axis, entry, network));
    }
    return { ...row, label: names.join(', ') };
  });
}
