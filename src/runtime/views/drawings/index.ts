import type { NetworkSource } from '../../../compiler/program.ts';
import { entryRows, textRows } from '../rows/rows.ts';
import type { Drawing, Place } from './drawing.ts';
import { heatmap, picture } from './map.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';
import { Tiles } from './tiles.ts';

/** The rows of each mark that is drawn from rows alone. */
const ROWS: Record<string, MakeRows> = {
  image: picture,
  heatmap,
  text: ({ content }, place) => textRows(content, place.element, networkOf(place)),
  bars: ({ content }, place) => entryRows(content, place.element, networkOf(place)),
  table: ({ content }, place) => entryRows(content, place.element, networkOf(place)),
};

const networkOf = ({ element, session }: Place): NetworkSource | undefined =>
  session.program.networks[element.network ?? ''];

/** How an element's values come into its view. */
export function drawingOf(place: Place): Drawing {
  const { type, mark } = place.element;
  return type === 'featurevis' ? new Tiles(place) : new RowsDrawing(ROWS[mark]!, place);
}
