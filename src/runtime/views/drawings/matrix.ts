import type { AxisName } from '../../../base/axis.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import { selectionOf } from '../labels.ts';
import { encodeRows } from '../rows/encode.ts';
import { cellRows, MOST_SIDE } from '../rows/pairs.ts';
import { type DrawingContext, largestIn, networkName, networkOf } from './context.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** Draws two axes as cells. Pointing at one means its row or its column, whichever a param can hold; of both the row. */
export class Matrix extends RowsDrawing {
  readonly #place: DrawingContext;

  constructor(place: DrawingContext) {
    super(matrixRows, place);
    this.#place = place;
  }

  override choices(): ParamValue[] {
    const [selects] = this.#place.element.selects;
    const axis = selects && this.#axisOf(selects);
    if (!axis) return [];
    const { network } = this.#place.element;
    return Array.from({ length: Math.min(axis.size, MOST_SIDE) }, (_, i) => selectionOf(axis, i, network));
  }

  override meant(pointed: ParamValue, selects: Selects): ParamValue {
    const cell = pointed as { row?: number; column?: number } | null;
    const axis = this.#axisOf(selects);
    if (!axis || cell?.row === undefined || cell.column === undefined) return pointed;
    const entry = axis === this.content?.axes[0] ? cell.row : cell.column;
    return selectionOf(axis, entry, networkName(this.#place));
  }

  #axisOf({ field }: Selects): ValueAxis | undefined {
    return this.content?.axes.find(({ name }) => hasField(name, field));
  }
}

/** Whether a field of a selection is an entry of an axis; of a pattern, the token is the query. */
export function hasField(axis: AxisName, field: Selects['field']): boolean {
  if (field === 'atom') return axis === 'channel' || axis === 'group';
  return axis === field || (field === 'token' && axis === 'query');
}

/** Makes the rows of a matrix: one for each cell of two axes. */
export const matrixRows: MakeRows = (values, place) => {
  const { content } = values;
  const { view, element } = place;
  const largest = largestIn(place, content);
  const rows = cellRows(content, networkOf(place));
  view.signal('domain', [view.view.signal('signed') ? -largest : 0, largest]);
  view.signal('rows', new Set(rows.map(({ row }) => row)).size);
  const cells = rows.map((row) => ({ ...row, select: { row: row.row, column: row.column } }));
  return encodeRows(cells, element, values);
};
