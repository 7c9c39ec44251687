import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../../compiler/program.ts';
import { amount, atomAt, labelOf, selectionOf } from '../labels.ts';

/** A row of the data set `content`: what the emitted Vega spec of the mark refers to. */
export type Row = Record<string, unknown>;

/** Most rows that a list of bars or a table shows. */
export const MOST_ROWS = 100;

/** One row an entry: key, label, value, its share of the largest magnitude, and what choosing it selects. */
export function entryRows(value: Value, element: ProgramElement, network: NetworkSource | undefined): Row[] {
  const axis = value.axes[0] ?? { name: 'channel', size: value.data.length };
  const shown = value.data.subarray(0, MOST_ROWS);
  // A share already says what it is a share of.
  const isShare = value.unit.startsWith('share') || value.unit === 'probability';
  const largest = isShare ? 1 : shown.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0) || 1;
  const signed = shown.some((entry) => entry < 0);
  return Array.from(shown, (entry, i) => {
    const atom = atomAt(axis, i);
    return {
      key: i,
      slot: i,
      index: atom,
      layer: axis.layer ?? '',
      label: labelOf(axis, atom, network),
      value: entry,
      amount: amount(entry, signed),
      share: Math.abs(entry) / largest,
      select: selectionOf(axis, atom, element.network),
    };
  });
}

/** What stands in for entries that are not known yet, so that nothing jumps when they come. */
export function blankRows(count: number): Row[] {
  return Array.from({ length: Math.min(count, MOST_ROWS) }, (_, i) => {
    const row = { key: i, slot: i, line: i, index: -1, layer: '', label: '', text: '' };
    return { ...row, value: 0, amount: '', share: 0, select: null };
  });
}

/** The entries as tiles in slots; between the two ends of `extremes` one slot stays open. */
export function tileRows(entries: Row[], axis: ValueAxis | undefined): Row[] {
  const split = axis?.split;
  const tiles = entries.map((row) => ({ ...row, gap: false, image: null, progress: 0 }) as Row);
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
  };
  return [...tiles.slice(0, split), open, ...tiles.slice(split)].map((row, slot) => ({ ...row, slot }));
}

const MOST_NUMBERS = 60;
const PER_LINE = 6;
const FIGURE_SPACE = '\u2007';

/** A number in a column: figure spaces are as wide as digits. */
const column = (entry: number): string => entry.toFixed(2).replace('-', '−').padStart(7, FIGURE_SPACE);

/** Lines of text: the numbers as a vector, or one label and value a line when there are few. */
export function textRows(value: Value, element: ProgramElement, network: NetworkSource | undefined): Row[] {
  const rows = entryRows(value, element, network);
  if (value.axes.length === 0) return [{ line: 0, text: `${amount(value.data[0]!, false)} (${value.unit})` }];
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
