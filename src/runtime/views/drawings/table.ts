import { at } from '../../../base/at.ts';
import { amounts } from '../labels.ts';
import { isShare, largestOf } from '../rows/domain.ts';
import { entryOf } from '../rows/encode.ts';
import { contentsOf } from '../values.ts';
import { largestIn, rowsOf } from './context.ts';
import type { MakeRows } from './rows-drawing.ts';

/** Returns one row for each entry of the first content, with its numbers in all; the swatches share one scale. */
export const table: MakeRows = (values, place) => {
  const [first, ...others] = contentsOf(values.content, values.also);
  const rows = rowsOf(place, first, values).map((row) => {
    const further = others.map((other) => other.data[entryOf(other, row)] ?? null);
    return { ...row, values: [row.value as number, ...further] };
  });
  const shown = rows.flatMap(({ values: numbers }) => numbers.map((number) => number ?? 0));
  const largest = others.length === 0 ? largestIn(place, first) : isShare(first) ? 1 : largestOf(shown);
  const signed = shown.some((number) => number < 0);
  const columns = [first, ...others].map((_, column) => writtenColumn(rows, column, signed));
  return rows.map((row, i) => ({
    ...row,
    shares: row.values.map((number) => Math.min(1, Math.abs(number ?? 0) / largest)),
    amounts: columns.map((written) => at(written, i)),
  }));
};

/** Returns the numbers of a column as texts, empty where there is none. */
function writtenColumn(rows: { values: (number | null)[] }[], column: number, signed: boolean): string[] {
  const numbers = rows.map(({ values }) => values[column] ?? null);
  const written = amounts(
    numbers.map((number) => number ?? 0),
    signed,
  );
  return written.map((text, i) => (numbers[i] === null ? '' : text));
}
