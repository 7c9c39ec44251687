import { at } from '../../../base/at.ts';
import { flowing, mapCanvas, pictureCanvas } from '../canvas.ts';
import { isShare, largestOf } from '../rows/domain.ts';
import { encodingOf } from '../rows/encoding.ts';
import type { Row } from '../rows/rows.ts';
import { type DrawingContext, largestIn } from './context.ts';
import type { MakeRows, Shown } from './rows-drawing.ts';

/** Makes the row of a picture: a value [y, x, 3] in 0..255. */
export const picture: MakeRows = ({ content }, { view }) => {
  view.signal('aspect', at(content.axes, 0).size / at(content.axes, 1).size);
  return [{ image: pictureCanvas(content) }];
};

/** Makes the row of a heat map [y, x]. The spec's own scale colours the cells, so that picture and legend agree. */
export const heatmap: MakeRows = async (values, place) => {
  const { content } = values;
  const { view } = place;
  const [rows, columns] = content.axes.map((axis) => axis.size) as [number, number];
  const largest = largestIn(place, content);
  const domain: [number, number] = [view.view.signal('signed') ? -largest : 0, largest];
  view.signal('domain', domain);
  view.signal('aspect', rows / columns);
  if (view.view.signal('grid')?.[0] === 1) view.signal('grid', [rows, columns]);
  await view.run();
  return [colouredMap(values, place, domain)];
};

function colouredMap(values: Shown, place: DrawingContext, domain: [number, number]): Row {
  const { view } = place;
  const largest = domain[1];
  const legend = view.view.scale('color') as (entry: number) => string;
  const opacity = view.view.signal('opacity') as number;
  const overlay = view.view.signal('overlay') as boolean;
  const light = view.view.signal('light') as boolean;
  const mask = maskOf(values, place);
  // Over a picture the hue stays full and its opacity says how much: paler colours would veil the picture.
  const scale = overlay && !light ? (entry: number) => legend(entry < 0 ? -largest : largest) : legend;
  const shown = light
    ? (entry: number) => opacity * (1 - Math.max(0, entry) / largest)
    : overlay
      ? (entry: number) => opacity * Math.abs(entry / largest)
      : () => 1;
  const opacityOf = (entry: number, cell: number) => shown(entry) * mask(cell);
  const map = mapCanvas(values.content, light ? () => '#000000' : scale, domain, opacityOf);
  return { image: flowing(map, view) };
}

/** Returns how much of a cell is shown, 0..1, by what encodes its opacity. */
function maskOf(values: Shown, { element }: DrawingContext): (cell: number) => number {
  const source = encodingOf(element, values).find(({ channel }) => channel === 'opacity')?.source;
  if (!source) return () => 1;
  const largest = isShare(source) ? 1 : largestOf(source.data);
  return (cell) => Math.min(1, Math.abs(source.data[cell] ?? 0) / largest);
}
