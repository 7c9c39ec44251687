import { at } from '../../../base/at.ts';
import type { ValueAxis } from '../../../base/value.ts';
import { pictureCanvas } from '../canvas.ts';
import { atomAt } from '../labels.ts';
import type { Row } from '../rows/rows.ts';
import { rowsOf } from './context.ts';
import type { MakeRows } from './rows-drawing.ts';

/**
 * The entries of a value [input] or [example], each with its picture of `pictures` [that axis, y, x, 3] in 0..255.
 * Examples without numbers have their names alone.
 */
export const examples: MakeRows = (values, place) => {
  const { content, also } = values;
  const { pictures } = also;
  const bare = content.unit === '' ? { amount: '' } : {};
  const rows = rowsOf(place, content, values).map((row): Row => ({ ...row, ...bare, image: null }));
  if (!pictures) return rows;
  const [listed, ...axes] = pictures.axes;
  place.view.signal('aspect', at(axes, 0).size / at(axes, 1).size);
  const size = axes.reduce((product, axis) => product * axis.size, 1);
  // Pictures may still be those of another page, or of another content.
  const entries = new Map(atomsOf(listed).map((number, entry) => [number, entry]));
  return rows.map((row) => {
    const entry = entries.get(row.index as number);
    if (entry === undefined) return row;
    const data = pictures.data.subarray(entry * size, (entry + 1) * size);
    return { ...row, image: pictureCanvas({ ...pictures, axes, data }) };
  });
};

const atomsOf = (axis: ValueAxis | undefined): number[] =>
  axis ? Array.from({ length: axis.size }, (_, entry) => atomAt(axis, entry)) : [];
