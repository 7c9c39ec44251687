import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../../compiler/program.ts';
import { amount, amounts, atomAt, labelOf, selectionOf } from '../labels.ts';
import { drawn, isShare, largestOf } from './domain.ts';

/** A row of the data set `content`: what the emitted Vega spec of the mark refers to. */
export type Row = Record<string, unknown>;

/** Most rows that a list of bars or a table shows. */
export const MOST_ROWS = 100;

/** Most points of a scatter plot, which takes no room for more. */
export const MOST_POINTS = 2000;

/** Looks that no encoding sets. */
const PLAIN = { opacity: 1, size: 1, against: false, outlined: false };

/**
 * Returns one row for each entry: key, label, value, its share of the largest magnitude, looks, and what choosing it
 * selects.
 * @param largest the end of the scale, when it is not the largest of these entries
 * @param most how many entries have a row
 */
export function entryRows(
  value: Value,
  element: ProgramElement,
  network: NetworkSource | undefined,
  largest = isShare(value) ? 1 : largestOf(value.data.subarray(0, MOST_ROWS)),
  most = MOST_ROWS,
): Row[] {
  const shown = value.data.subarray(0, most);
  const written = amounts(shown);
  const map = mapAxes(value);
  const name = map ? cellOf(map) : atomOf(value.axes[0], element, network);
  return Array.from(shown, (entry, i) => ({
    key: i,
    slot: i,
    ...name(i),
    value: drawn(entry, largest),
    amount: at(written, i),
    share: Math.abs(drawn(entry, largest) ?? 0) / largest,
    ...PLAIN,
  }));
}

type Name = (entry: number) => Row;

/** Returns what names each entry of an axis: its number, layer, label and what choosing it selects. */
export function atomOf(
  axis: ValueAxis | undefined,
  element: ProgramElement,
  network: NetworkSource | undefined,
): Name {
  // A single number is no entry of anything: what it is of, the element says.
  if (!axis) return () => ({ index: 0, layer: '', label: '', select: null });
  return (entry) => {
    const index = atomAt(axis, entry);
    const select = selectionOf(axis, entry, element.network);
    return { index, layer: axis.layer ?? '', label: labelOf(axis, entry, network), select };
  };
}

/** The cells of a map, row after row. */
function cellOf([y, x]: [y: ValueAxis, x: ValueAxis]): Name {
  return (index) => {
    const [row, column] = [Math.floor(index / x.size), index % x.size];
    const select = { x: (column + 0.5) / x.size, y: (row + 0.5) / y.size };
    return { index, layer: y.layer ?? '', label: `row ${row + 1}, column ${column + 1}`, select };
  };
}

/** Returns both axes of a map; undefined for a value that is none. */
function mapAxes({ axes: [y, x, ...more] }: Value): [y: ValueAxis, x: ValueAxis] | undefined {
  return y?.name === 'y' && x?.name === 'x' && more.length === 0 ? [y, x] : undefined;
}

/** Returns placeholders for entries that are not known yet, so that nothing jumps when they come. */
export function blankRows(count: number): Row[] {
  return Array.from({ length: Math.min(count, MOST_ROWS) }, (_, i) => {
    const row = { key: i, slot: i, line: i, index: -1, layer: '', label: '', text: '' };
    return {
      ...row,
      value: 0,
      values: [],
      amounts: [],
      shares: [],
      amount: '',
      share: 0,
      select: null,
      ...PLAIN,
    };
  });
}

/** Returns the entries as tiles in slots; between the two ends of `extremes` one slot stays open. */
export function tileRows(entries: Row[], axis: ValueAxis | undefined): Row[] {
  const split = axis?.split;
  const tiles = entries.map((row) => ({ ...row, gap: false, image: null, progress: 0, note: '' }) as Row);
  if (split === undefined || split >= tiles.length) return tiles;
  const open: Row = {
    key: 'gap',
    gap: true,
    label: '',
    amount: '',
    image: null,
    progress: 1,
    share: 0,
    index: -1,
    ...PLAIN,
  };
  return [...tiles.slice(0, split), open, ...tiles.slice(split)].map((row, slot) => ({ ...row, slot }));
}

/** Repeats each tile for each picture of its atom; only the first has a label and a number. */
export function facedRows(tiles: Row[], faces: number): Row[] {
  if (faces === 1) return tiles;
  const repeated = tiles.flatMap((row) =>
    Array.from(
      { length: faces },
      (_, face): Row => (face === 0 ? row : { ...row, key: `${row.key}/${face}`, label: '', amount: '' }),
    ),
  );
  return repeated.map((row, slot) => ({ ...row, slot }));
}

const MOST_NUMBERS = 60;
const PER_LINE = 6;
const FIGURE_SPACE = '\u2007';

/** Returns a number padded to the width of a column: figure spaces are as wide as digits. */
const column = (entry: number): string => {
  const text = Number.isFinite(entry) ? entry.toFixed(2).replace('-', '−') : amount(entry, false);
  return text.padStart(7, FIGURE_SPACE);
};

/** Returns lines of text: the numbers as a vector, or one label and value a line when there are few. */
export function textRows(value: Value, element: ProgramElement, network: NetworkSource | undefined): Row[] {
  const rows = entryRows(value, element, network);
  if (value.axes.length === 0)
    return [{ line: 0, text: `${amount(at(value.data, 0), false)} (${value.unit})` }];
  if (value.axes.length === 1 && rows.length <= 12) {
    return rows.map((row, line) => ({ line, text: `${row.label}  ${row.amount}` }));
  }
  const numbers = Array.from(value.data.subarray(0, MOST_NUMBERS), column);
  const lines: string[] = [];
  for (let i = 0; i < numbers.length; i += PER_LINE) lines.push(numbers.slice(i, i + PER_LINE).join(''));
  const rest = value.data.length - numbers.length;
  if (rest > 0) lines.push(`… and ${rest} more`);
  return lines.map((text, line) => ({ line, text }));
}
