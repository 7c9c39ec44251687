import type { Value } from '../../../base/value.ts';
import type { PanelView } from '../panel-view.ts';
import { encodeRows } from '../rows/encode.ts';
import { encodingOf } from '../rows/encoding.ts';
import { cellRows, histogram, lineRows, plainRows } from '../rows/pairs.ts';
import { entryRows, type Row } from '../rows/rows.ts';
import { type DrawingContext, largestIn, networkOf } from './context.ts';
import type { MakeRows, Shown } from './rows-drawing.ts';

/** Two axes as coloured cells. */
export const matrix: MakeRows = (values, place) => {
  const { content } = values;
  const { view, element } = place;
  const largest = largestIn(place, content);
  const rows = cellRows(content, networkOf(place));
  view.signal('domain', [view.view.signal('signed') ? -largest : 0, largest]);
  view.signal('rows', new Set(rows.map(({ row }) => row)).size);
  return encodeRows(rows, element, values);
};

/** Rows of a line: one for each entry, in order. */
export const line: MakeRows = ({ content }, place) => {
  place.view.signal('across', content.axes.at(-1)!.name);
  return lineRows(content, networkOf(place));
};

/** Rows of a distribution: one for each of its bins. */
export const distribution: MakeRows = ({ content }, { view }) => {
  view.signal('across', content.unit);
  return histogram(content.data, view.view.signal('bins') as number);
};

/** What an author's own spec draws. */
export const authored: MakeRows<PanelView> = ({ content }, place) => plainRows(content, networkOf(place));

/** Entries by two coordinates: those of a last axis of two, or the content and what encodes `x` or `y`. */
export const scatter: MakeRows = (values, place) => pointsOf(values, place).filter(isPlaced);

/** Entries with x and y. */
export function pointsOf(values: Shown, place: DrawingContext): Row[] {
  const { content } = values;
  const pair = content.axes.length > 1 && content.axes.at(-1)!.size === 2;
  const { element } = place;
  if (pair) {
    const rows = entryRows(half(content, 0), element, networkOf(place));
    const across = half(content, 0).data;
    const up = half(content, 1).data;
    const placed = rows.map((row, i) => ({ ...row, x: across[i]!, x2: across[i]!, y: up[i]! }));
    return encodeRows(placed, element, { ...values, content: half(content, 1) });
  }
  const rows = encodeRows(entryRows(content, element, networkOf(place)), element, values);
  const source = encodingOf(element, values).find(({ channel }) => channel === 'x')?.source;
  place.view.signal('across', source?.unit ?? content.axes[0]?.name ?? '');
  return rows.map((row) => {
    const { x = row.index, y = row.value } = row as { x?: number; y?: number; index: number; value: number };
    return { ...row, x, x2: x, y };
  });
}

/** Whether a point has a place. */
const isPlaced = ({ x, y }: Row): boolean => Number.isFinite(x) && Number.isFinite(y);

/** One of the two coordinates of a content, over its other axes. */
function half({ axes, data, ...rest }: Value, which: 0 | 1): Value {
  return { ...rest, axes: axes.slice(0, -1), data: data.filter((_, i) => i % 2 === which) };
}

/** Coordinates as fractions of the view, from its upper left corner. */
export function withinView(points: Row[]): Row[] {
  const fraction = (name: 'x' | 'y') => {
    const all = points.map((point) => point[name] as number);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (point: Row) => ((point[name] as number) - least) / (most - least || 1);
  };
  const [x, y] = [fraction('x'), fraction('y')];
  return points.map((point) => ({ ...point, x: x(point), y: 1 - y(point) }));
}
