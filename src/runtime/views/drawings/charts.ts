import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import type { PanelView } from '../panel-view.ts';
import { largestOf } from '../rows/domain.ts';
import { encodeRows } from '../rows/encode.ts';
import { encodingOf } from '../rows/encoding.ts';
import { histogram, lineRows, plainRows } from '../rows/pairs.ts';
import { entryRows, MOST_POINTS, type Row } from '../rows/rows.ts';
import { type DrawingContext, networkOf } from './context.ts';
import type { MakeRows, Shown } from './rows-drawing.ts';

/** Makes the rows of a line: one for each entry, in order. */
export const line: MakeRows = ({ content }, place) => {
  place.view.signal('across', at(content.axes, -1).name);
  return lineRows(content, networkOf(place));
};

/** Makes the rows of a distribution: one for each bin. */
export const distribution: MakeRows = ({ content }, { view }) => {
  view.signal('across', content.unit);
  return histogram(content.data, view.view.signal('bins') as number);
};

/** Makes the rows of an author's own spec: one for each entry. */
export const authored: MakeRows<PanelView> = ({ content }, place) => plainRows(content, networkOf(place));

/** Makes the rows of a scatter plot: one for each entry that has both coordinates. */
export const scatter: MakeRows = (values, place) => pointsOf(values, place).filter(isPlaced);

/** Returns entries with x and y: those of a last axis of two, or the content and what encodes `x` or `y`. */
export function pointsOf(values: Shown, place: DrawingContext): Row[] {
  const { content } = values;
  const pair = content.axes.length > 1 && at(content.axes, -1).size === 2;
  const { element } = place;
  if (pair) {
    const rows = pointRows(half(content, 0), place);
    const across = half(content, 0).data;
    const up = half(content, 1).data;
    const placed = rows.map((row, i) => ({ ...row, x: at(across, i), x2: at(across, i), y: at(up, i) }));
    return encodeRows(placed, element, { ...values, content: half(content, 1) });
  }
  const rows = encodeRows(pointRows(content, place), element, values);
  const source = encodingOf(element, values).find(({ channel }) => channel === 'x')?.source;
  place.view.signal('across', source?.unit ?? content.axes[0]?.name ?? '');
  return rows.map((row) => {
    const { x = row.index, y = row.value } = row as { x?: number; y?: number; index: number; value: number };
    return { ...row, x, x2: x, y };
  });
}

const pointRows = (content: Value, place: DrawingContext): Row[] =>
  entryRows(content, place.element, networkOf(place), largestOf(content.data), MOST_POINTS);

/** Whether a point has a place. */
const isPlaced = ({ x, y }: Row): boolean => Number.isFinite(x) && Number.isFinite(y);

/** Returns one of the two coordinates of a content, over its other axes. */
function half({ axes, data, ...rest }: Value, which: 0 | 1): Value {
  return { ...rest, axes: axes.slice(0, -1), data: data.filter((_, i) => i % 2 === which) };
}

/** Returns points with coordinates in fractions of the view, from its upper left corner. */
export function withinView(points: Row[]): Row[] {
  const fraction = (name: 'x' | 'y') => {
    const all = points.map((point) => point[name] as number);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (point: Row) => ((point[name] as number) - least) / (most - least || 1);
  };
  const [x, y] = [fraction('x'), fraction('y')];
  return points.map((point) => ({ ...point, x: x(point), y: 1 - y(point) }));
}
