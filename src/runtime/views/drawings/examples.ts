import { at } from '../../../base/at.ts';
import { pictureCanvas } from '../canvas.ts';
import { rowsOf } from './context.ts';
import type { MakeRows } from './rows-drawing.ts';

/** The entries of a value [input], each with its picture of `pictures` [input, y, x, 3] in 0..255. */
export const examples: MakeRows = (values, place) => {
  const { content, also } = values;
  const { pictures } = also;
  if (!pictures) return [];
  const [, ...axes] = pictures.axes;
  place.view.signal('aspect', at(axes, 0).size / at(axes, 1).size);
  const size = axes.reduce((product, axis) => product * axis.size, 1);
  const canvasOf = (input: number) =>
    pictureCanvas({ ...pictures, axes, data: pictures.data.subarray(input * size, (input + 1) * size) });
  return rowsOf(place, content, values).map((row) => ({
    ...row,
    image: canvasOf(row.index as number),
  }));
};
