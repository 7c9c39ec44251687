import type { Value } from '../../../base/value.ts';
import type { NetworkSource } from '../../../compiler/program.ts';
import { atomAt, labelOf } from '../../../runtime/views/labels.ts';

/** The place of an entry along each axis, from its place in the flat array. */
export function placeOf(flat: number, sizes: number[]): number[] {
  const place: number[] = [];
  let rest = flat;
  for (const size of [...sizes].reverse()) {
    place.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return place;
}

/** RFC 4180: quoted where it has to be. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A value as CSV: one line an entry, a column for each axis (classes by name) and one for the number. */
export function toCsv({ axes, data, unit }: Value, network: NetworkSource | undefined): string {
  const sizes = axes.map(({ size }) => size);
  const lines = [[...axes.map(({ name, layer }) => (layer ? `${name} of ${layer}` : name)), unit]];
  data.forEach((entry, flat) => {
    const names = placeOf(flat, sizes).map((at, i) => {
      const axis = axes[i]!;
      const atom = atomAt(axis, at);
      return axis.name === 'class' ? labelOf(axis, atom, network) : String(atom);
    });
    lines.push([...names, String(entry)]);
  });
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
