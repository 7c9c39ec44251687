import type { Selects } from '../../program.ts';
import { entrySignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, tileMarks } from './tile.ts';

const TILE = 88;
const GAP = 2;
const CELL = { width: TILE + GAP, height: TILE + 40 };

/** Pictures of atoms side by side, wrapped, with name and value below. Rows: see `tileMarks`, with {slot, gap}. */
export function list(selects: Selects[]): VegaSpec {
  const x = `(datum.slot % columns) * ${CELL.width}`;
  const y = `floor(datum.slot / columns) * ${CELL.height}`;
  return vegaSpec(640, {
    signals: [
      { name: 'columns', update: `max(1, floor((width + ${GAP}) / ${CELL.width}))` },
      { name: 'height', update: `ceil(length(data('content')) / columns) * ${CELL.height}` },
      ...entrySignals(selects),
    ],
    marks: [
      ...tileMarks(x, y, TILE, selects),
      caption(`${x} + ${TILE / 2}`, `${y} + ${TILE + 14}`, 'datum.gap ? "" : datum.label', 'center'),
      caption(`${x} + ${TILE / 2}`, `${y} + ${TILE + 29}`, 'datum.amount', 'center', 'quiet'),
      caption(`${x} + ${TILE / 2}`, `${y} + ${TILE / 2}`, 'datum.gap ? "…" : ""', 'center', 'quiet'),
    ],
  });
}
