import type { Value } from '../../../base/value.ts';
import { mapCanvas, pictureCanvas } from '../canvas.ts';
import type { Row } from '../rows/rows.ts';
import type { VegaView } from '../vega-view.ts';
import { largestIn } from './place.ts';
import type { MakeRows } from './rows-drawing.ts';

/** The picture of a value [y, x, 3] in 0..255. */
export const picture: MakeRows = ({ content }, { view }) => {
  view.signal('aspect', content.axes[0]!.size / content.axes[1]!.size);
  return [{ image: pictureCanvas(content) }];
};

/** A value [y, x], its cells coloured by the spec's own scale, so that picture and legend agree. */
export const heatmap: MakeRows = async ({ content }, place) => {
  const { view } = place;
  const [rows, columns] = content.axes.map((axis) => axis.size) as [number, number];
  const largest = largestIn(place, content);
  const domain: [number, number] = [view.view.signal('signed') ? -largest : 0, largest];
  view.signal('domain', domain);
  view.signal('aspect', rows / columns);
  if (view.view.signal('grid')?.[0] === 1) view.signal('grid', [rows, columns]);
  await view.run();
  return [colouredMap(content, view, domain)];
};

function colouredMap(value: Value, view: VegaView, domain: [number, number]): Row {
  const largest = domain[1];
  const legend = view.view.scale('color') as (entry: number) => string;
  const opacity = view.view.signal('opacity') as number;
  const overlay = view.view.signal('overlay') as boolean;
  // Over a picture the hue stays full and its opacity says how much: paler colours would veil the picture.
  const scale = overlay ? (entry: number) => legend(entry < 0 ? -largest : largest) : legend;
  const opacityOf = overlay ? (entry: number) => opacity * Math.abs(entry / largest) : () => 1;
  return { image: mapCanvas(value, scale, domain, opacityOf) };
}
