import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { axisAt, dropAxis, entriesOf, pickEntries } from './axes.ts';

/** Keeps one entry along an axis and drops the axis; `position` means y and x together. */
export const slice: PageKernel<ParamsOf<'transform/slice'>> = ([whole], { axis, layer, at: index }) => {
  const value = withoutShare(whole);
  if (typeof index === 'number' && axis !== 'position') {
    return keep(value, axisAt(value, axis, layer), index);
  }
  if (typeof index === 'number' || axis !== 'position')
    throw new TypeError(`${index} is no place of ${axis}.`);
  const row = keepCell(value, axisAt(value, 'y', layer), index.y);
  return keepCell(row, axisAt(row, 'x', layer), index.x);
};

/** Keeps the cell in which a fraction of the picture falls. */
function keepCell(value: Value, place: number, fraction: number): Value {
  const { size } = at(value.axes, place);
  const cell = Math.min(size - 1, Math.max(0, Math.floor(fraction * size)));
  return dropAxis(pickEntries(value, place, [cell]), place);
}

function keep(value: Value, place: number, atom: number): Value {
  return dropAxis(pickEntries(value, place, entriesOf(value, place, [atom])), place);
}

/** Drops the note `kept`: the share of all entries that were kept says nothing of one place. */
function withoutShare(value: Value): Value {
  if (value.notes?.kept === undefined) return value;
  const { kept: _, ...notes } = value.notes;
  return { ...value, notes };
}
