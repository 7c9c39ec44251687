import { at } from '../../../base/at.ts';
import { placesAlong } from '../../kernels/transform/axes.ts';
import { pictureAt } from '../canvas.ts';
import type { Row } from '../rows/rows.ts';
import { type DrawingContext, rowsOf } from './context.ts';
import type { MakeRows, Shown } from './rows-drawing.ts';

/**
 * The entries of a value [input] or [example], each with its picture of `pictures` [that axis, y, x, 3] in 0..255.
 */
export const examples: MakeRows = (values, place) => {
  const { pictures } = values.also;
  const rows = exampleRows(values, place).map((row): Row => ({ ...row, image: null }));
  if (!pictures) return rows;
  place.view.signal('aspect', at(pictures.axes, 1).size / at(pictures.axes, 2).size);
  // Pictures may still be those of another page, or of another content.
  const entries = placesAlong(pictures, 0);
  return rows.map((row) => {
    const entry = entries.get(row.index as number);
    return entry === undefined ? row : { ...row, image: pictureAt(pictures, entry) };
  });
};

/** Returns the entries of a value of examples as rows; those without numbers have their names alone. */
export function exampleRows(values: Shown, place: DrawingContext): Row[] {
  const { content } = values;
  const bare = content.unit === '' ? { amount: '' } : {};
  return rowsOf(place, content, values).map((row): Row => ({ ...row, ...bare }));
}
