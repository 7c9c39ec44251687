import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { ProgramElement } from '../../../compiler/program.ts';
import { amount } from '../labels.ts';
import type { Values } from '../values.ts';
import { isShare, largestOf } from './domain.ts';
import { encodingOf } from './encoding.ts';
import type { Row } from './rows.ts';

/** The side of a picture whose number is zero, as a share of the largest: small, but there. */
const SMALLEST_SIDE = 0.2;

/**
 * Returns rows with the looks that the element's encoding gives them: `opacity` 0..1, `size` (side, 0..1; the area
 * follows the number), `outlined`, `label`; sorted by `order`, the largest first. A negative number is `against`.
 */
export function encodeRows(rows: Row[], element: ProgramElement, values: Values): Row[] {
  const channels = encodingOf(element, values).map(({ channel, field, source }) => {
    const numbers = rows.map((row) => numberOf(row, field, source));
    return { channel, field, numbers, largest: source && isShare(source) ? 1 : largestOf(numbers) };
  });
  const made = rows.map((row, i) => {
    const looks: Row = {};
    for (const { channel, field, numbers, largest } of channels) {
      Object.assign(looks, lookOf(channel, field, at(numbers, i), largest, row));
    }
    return { ...row, ...looks };
  });
  const order = channels.find(({ channel }) => channel === 'order');
  if (!order) return made;
  const numbered = made.map((row, i) => ({ row, number: at(order.numbers, i) }));
  numbered.sort((a, b) => b.number - a.number);
  return numbered.map(({ row }, slot) => ({ ...row, slot, key: slot }));
}

/** Returns the number of a row's field, or of the same atom in another content; 0 where that does not have the atom. */
function numberOf(row: Row, field: string | undefined, source: Value | undefined): number {
  if (field === undefined) return source?.data[entryOf(source, row)] ?? 0;
  const value = row.value as number;
  if (field === 'value') return value;
  return field === 'magnitude' ? Math.abs(value) : (row.index as number);
}

/** Returns the entry of a row's atom in a content; -1 where it has none. */
export function entryOf({ axes: [axis] }: Value, row: Row): number {
  const atom = row.index as number;
  return axis?.index ? axis.index.indexOf(atom) : atom;
}

function lookOf(channel: string, field: string | undefined, number: number, largest: number, row: Row): Row {
  const share = Math.min(1, Math.abs(number) / largest);
  switch (channel) {
    case 'opacity':
      return { opacity: share, against: number < 0 };
    case 'size':
      return { size: Math.max(SMALLEST_SIDE, Math.sqrt(share)), against: number < 0 };
    case 'outline':
      return { outlined: number > 0 };
    case 'label':
      return field === 'label' ? {} : { label: `${row.label}  ${amount(number, number < 0)}` };
    default:
      return { [channel]: number };
  }
}
