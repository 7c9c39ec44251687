import { at } from '../../../base/at.ts';
import { largestMagnitude, type Value } from '../../../base/value.ts';
import { alongEntries, lengthsAlong } from '../../kernels/transform/axes.ts';
import { mapCanvas, paint } from '../canvas.ts';
import type { Row } from '../rows/rows.ts';
import { type DrawingContext, rowsOf } from './context.ts';
import type { MakeRows } from './rows-drawing.ts';

/**
 * The filters of weights [dy, dx, channel], or [dy, dx, colour, channel] in colour.
 * The spec's own scale colours those without colours.
 */
export const filters: MakeRows = (values, place) => {
  const { content } = values;
  const { view } = place;
  const last = content.axes.length - 1;
  const own = alongEntries(content, last);
  const lengths = { ...content, axes: [at(content.axes, last)], data: lengthsAlong(content, last) };
  view.signal('aspect', at(content.axes, 0).size / at(content.axes, 1).size);
  const largest = view.view.signal('range') === 'all' ? largestMagnitude(content.data) : undefined;
  const draw = content.axes.length === 4 ? colourful : coloured(place);
  return rowsOf(place, lengths, values).map((row): Row => {
    const filter = at(own, row.slot as number);
    const end = largest ?? largestMagnitude(filter);
    return {
      ...row,
      image: draw(
        content,
        filter.map((weight) => weight / (end || 1)),
      ),
    };
  });
};

/** Draws weights [dy, dx, 3] from -1 to 1: grey is zero. */
function colourful({ axes, notes }: Value, weights: Float32Array): HTMLCanvasElement {
  const [height, width] = [at(axes, 0).size, at(axes, 1).size];
  const rgba = new Uint8ClampedArray(height * width * 4).fill(255);
  const isTurned = notes?.order === 'bgr';
  weights.forEach((weight, i) => {
    const colour = isTurned ? 2 - (i % 3) : i % 3;
    rgba[Math.floor(i / 3) * 4 + colour] = Math.round(127.5 * (1 + weight));
  });
  return paint(rgba, width, height);
}

/** Draws weights [dy, dx] from -1 to 1 by the scale of the view. */
const coloured =
  ({ view }: DrawingContext) =>
  ({ axes, unit }: Value, weights: Float32Array): HTMLCanvasElement =>
    mapCanvas(
      { axes: axes.slice(0, 2), data: weights, unit },
      view.view.scale('color') as (entry: number) => string,
      [-1, 1],
      () => 1,
    );
