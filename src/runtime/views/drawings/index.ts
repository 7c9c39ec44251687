import { lookUp } from '../../../base/at.ts';
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

/** By mark: what makes the rows of those that are drawn from rows alone. */
const ROWS = new Map<string, MakeRows>(
  Object.entries({
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
  }),
);

/** Returns what draws an element's values into its view. */
export function drawingOf(place: DrawingContext): Drawing {
  const { type, mark } = place.element;
  if (mark === 'flow') return new Flow(place);
  if (mark === 'factors') return new Factors(place);
  if (mark === 'cube') return new Cube(place);
  if (type === 'infovis') return new RowsDrawing(lookUp(ROWS, mark), place);
  return mark === 'grid' ? new Grid(place) : new Tiles(place);
}
