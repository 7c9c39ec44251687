import { textRows } from '../rows/rows.ts';
import { bars } from './bars.ts';
import { distribution, line, matrix, scatter } from './charts.ts';
import { type DrawingContext, networkOf } from './context.ts';
import { Cube } from './cube.ts';
import type { Drawing } from './drawing.ts';
import { examples } from './examples.ts';
import { Factors } from './factors.ts';
import { Flow } from './flow.ts';
import { Grid } from './grid.ts';
import { heatmap, picture } from './map.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';
import { table } from './table.ts';
import { Tiles } from './tiles.ts';

/** The rows of each mark that is drawn from rows alone. */
const ROWS: Record<string, MakeRows> = {
  image: picture,
  heatmap,
  matrix,
  line,
  distribution,
  scatter,
  text: ({ content }, place) => textRows(content, place.element, networkOf(place)),
  bars,
  table,
  examples,
};

/** How an element's values come into its view. */
export function drawingOf(place: DrawingContext): Drawing {
  const { type, mark } = place.element;
  if (mark === 'flow') return new Flow(place);
  if (mark === 'factors') return new Factors(place);
  if (mark === 'cube') return new Cube(place);
  if (type === 'infovis') return new RowsDrawing(ROWS[mark]!, place);
  return mark === 'grid' ? new Grid(place) : new Tiles(place);
}
