import type { MarkName } from '../../../../schema/dist/params.ts';
import { lookUp } from '../../../base/at.ts';
import { textRows } from '../rows/rows.ts';
import { bars } from './bars.ts';
import { distribution, line, scatter } from './charts.ts';
import { type DrawingContext, networkOf } from './context.ts';
import { Cube } from './cube.ts';
import type { Drawing } from './drawing.ts';
import { examples } from './examples.ts';
import { Factors } from './factors.ts';
import { filters } from './filters.ts';
import { Flow } from './flow.ts';
import { Grid } from './grid.ts';
import { heatmap, picture } from './map.ts';
import { Matrix } from './matrix.ts';
import { Passages } from './passages.ts';
import { Pattern } from './pattern.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';
import { table } from './table.ts';
import { Tiles } from './tiles.ts';
import { Tokens } from './tokens.ts';

/** Marks that are drawn from rows alone, and what makes these; of `space` there are none: its spec is all of it. */
const ROWS: Record<
  Exclude<MarkName, 'flow' | 'factors' | 'cube' | 'matrix' | 'tokens' | 'pattern' | 'vega'>,
  MakeRows
> = {
  image: picture,
  heatmap,
  line,
  distribution,
  scatter,
  text: ({ content }, place) => textRows(content, place.element, networkOf(place)),
  bars,
  table,
  examples,
  filters,
  space: () => [],
};
const rows = new Map<string, MakeRows>(Object.entries(ROWS));

/** Returns what draws an element's values into its view. */
export function drawingOf(place: DrawingContext): Drawing {
  const { type, mark } = place.element;
  if (mark === 'flow') return new Flow(place);
  if (mark === 'factors') return new Factors(place);
  if (mark === 'cube') return new Cube(place);
  if (mark === 'matrix') return new Matrix(place);
  if (mark === 'tokens') return new Tokens(place);
  if (mark === 'pattern') return new Pattern(place);
  if (place.element.also?.passages !== undefined) return new Passages(place);
  if (type === 'infovis') return new RowsDrawing(lookUp(rows, mark), place);
  return mark === 'grid' ? new Grid(place) : new Tiles(place);
}
