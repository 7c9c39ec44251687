import { at } from '../../base/at.ts';
import type { Value, ValueAxis } from '../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../compiler/program.ts';
import { lengthsAlong, strideAt } from '../kernels/transform/axes.ts';
import { descending, strongest } from '../kernels/transform/order.ts';
import { wordsOf } from './drawings/doubt.ts';
import { amount, labelOf, NO_NUMBER } from './labels.ts';
import { entryRows } from './rows/rows.ts';
import type { Values } from './values.ts';

/** Returns the text alternative of an element, made from its present values. */
export function describe(
  element: ProgramElement,
  { content, also }: Values,
  network: NetworkSource | undefined,
): string {
  const doubts = also.doubt ? describeDoubts(also.doubt, network) : [];
  return [describeContent(element, content, network), ...doubts].join(' ');
}

/** Names each picture that may mislead, and says why. */
function describeDoubts(doubt: Value, network: NetworkSource | undefined): string[] {
  const axis = at(doubt.axes, 0);
  return [...wordsOf(doubt)].map(([channel, words]) => {
    const entry = { ...axis, size: 1, index: [channel] };
    return `${labelOf(entry, 0, network)}: ${words}`;
  });
}

function describeContent(
  element: ProgramElement,
  value: Value | undefined,
  network: NetworkSource | undefined,
): string {
  const name = element.description || element.title || element.mark;
  if (!value) return name;
  const [first, second, third] = value.axes;
  if (first?.name === 'y' && second?.name === 'x') {
    return `${name}. ${third && element.mark !== 'image' ? describeMaps(value, third, network) : describeMap(element, value)}`;
  }
  if (element.mark === 'filters') return `${name}. ${describeFilters(value, network)}`;
  if (first && (second || element.mark === 'tokens')) return `${name}. ${describeTable(value, network)}`;
  if (!first) return `${name}. ${amount(at(value.data, 0), false)} (${value.unit}).`;
  const rows = entryRows(value, element, network).slice(0, MOST);
  return `${name}. ${rows.map((row) => `${row.label}: ${row.amount}`).join(', ')}.`;
}

/** The most entries that are named: nobody listens to more. */
const MOST = 8;

function describeMap({ mark }: ProgramElement, { axes, data, unit }: Value): string {
  const [rows, columns] = axes.map((axis) => axis.size) as [number, number];
  if (mark === 'image') return `A picture of ${columns} by ${rows} pixels.`;
  return `Largest ${unit}: ${largestPlace(data, rows, columns)}.`;
}

/** Says where each of several maps is strongest. */
function describeMaps(
  { axes, data, unit }: Value,
  axis: ValueAxis,
  network: NetworkSource | undefined,
): string {
  const [rows, columns] = axes.map(({ size }) => size) as [number, number];
  const maps = Array.from({ length: Math.min(axis.size, MOST) }, (_, i) => {
    const map = data.filter((_, place) => place % axis.size === i);
    return `${labelOf(axis, i, network)}: ${largestPlace(map, rows, columns)}`;
  });
  return `Largest ${unit} of ${maps.join('; ')}.`;
}

function largestPlace(map: Float32Array, rows: number, columns: number): string {
  let most = map.findIndex((entry) => !Number.isNaN(entry));
  if (most < 0) return NO_NUMBER;
  map.forEach((entry, i) => {
    if (entry > map[most]!) most = i;
  });
  const where = `row ${Math.floor(most / columns) + 1} of ${rows}, column ${(most % columns) + 1} of ${columns}`;
  return `${amount(at(map, most), false)} at ${where}`;
}

/** Says how many filters there are, and which are longest. */
function describeFilters(value: Value, network: NetworkSource | undefined): string {
  const [rows, columns] = value.axes.map(({ size }) => size) as [number, number];
  const last = value.axes.length - 1;
  const axis = at(value.axes, last);
  const lengths = lengthsAlong(value, last);
  const longest = descending(lengths)
    .slice(0, MOST)
    .map((entry) => `${labelOf(axis, entry, network)}: ${amount(at(lengths, entry), false)}`);
  return `${axis.size} filters of ${columns} by ${rows}. Longest: ${longest.join(', ')}.`;
}

/** Says which entries are largest in magnitude. */
function describeTable({ axes, data }: Value, network: NetworkSource | undefined): string {
  const entries = strongest(data, MOST).map((place) => {
    const names = axes.map((axis, i) =>
      labelOf(axis, Math.floor(place / strideAt(axes, i)) % axis.size, network),
    );
    return `${names.join(names.length === 2 ? ' to ' : ', ')}: ${amount(at(data, place), true)}`;
  });
  return `Largest: ${entries.join(', ')}.`;
}
