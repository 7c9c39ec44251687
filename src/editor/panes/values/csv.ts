import type { Value } from '../../../base/value.ts';
import type { NetworkSource } from '../../../compiler/program.ts';
import { atomAt, labelOf } from '../../../runtime/views/labels.ts';

/** Converts an index of the flat array to indices along the axes. */
export function placeOf(flat: number, sizes: number[]): number[] {
  const place: number[] = [];
  let rest = flat;
  for (const size of [...sizes].reverse()) {
    place.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return place;
}

/** Quotes a cell where RFC 4180 requires it. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Converts a value to CSV: one line per entry, with a column for each axis (classes by name) and one for the number.
 */
export function toCsv({ axes, data, unit }: Value, network: NetworkSource | undefined): string {
  const sizes = axes.map(({ size }) => size);
  const lines = [[...axes.map(({ name, layer }) => (layer ? `${name} of ${layer}` : name)), unit]];
  data.forEach((entry, flat) => {
    const names = placeOf(flat, sizes).map((at, i) => {
      const axis = axes[i]!;
      const isNamed = axis.name === 'class' || axis.names !== undefined;
      return isNamed ? labelOf(axis, at, network) : String(atomAt(axis, at));
    });
    lines.push([...names, String(entry)]);
  });
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
