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
 * Rows with the looks that the element's encoding gives them: `opacity` 0..1, `size` (side, 0..1; the area follows the
 * number), `outlined`, `label`; in the order of `order`, the largest first. A negative number is `against`.
 */
export function encodeRows(rows: Row[], element: ProgramElement, values: Values): Row[] {
  const channels = encodingOf(element, values).map(({ channel, field, source }) => {
    const numbers = rows.map((row) => numberOf(row, field, source));
    return { channel, field, numbers, largest: source && isShare(source) ? 1 : largestOf(numbers) };
  });
  const made = rows.map((row, i) => {
    const looks: Row = {};
    for (const { channel, field, numbers, largest } of channels) {
      Object.assign(looks, lookOf(channel, field, numbers[i]!, largest, row));
    }
    return { ...row, ...looks };
  });
  const order = channels.find(({ channel }) => channel === 'order');
  if (!order) return made;
  const places = made.map((_, i) => i).sort((a, b) => order.numbers[b]! - order.numbers[a]!);
  return places.map((from, slot) => ({ ...made[from], slot, key: slot }));
}

/** What a field of the row, or the entry of the same atom in another content, says; 0 where that has none. */
function numberOf(row: Row, field: string | undefined, source: Value | undefined): number {
  if (field === undefined) return source?.data[entryOf(source, row)] ?? 0;
  const value = row.value as number;
  if (field === 'value') return value;
  return field === 'magnitude' ? Math.abs(value) : (row.index as number);
}

/** Where a content has the atom of a row; -1 where it has not. */
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
