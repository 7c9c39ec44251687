import type { Selects } from '../../program.ts';
import { entrySignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, tileMarks } from './tile.ts';

/** Tiles shrink, down to the smallest, to stand in one row; then they stand in rows of equal length. */
const LARGEST = 88;
const SMALLEST = 56;
const GAP = 2;
const WORDS = 40;
/** Between the faces of one atom and those of the next. */
const APART = 14;

/**
 * Pictures of atoms side by side with name and value below. Rows: see `tileMarks`, with {slot, gap}.
 * @param size of the pictures, which are not made smaller than they are without need
 * @param faces of each atom, which stay together
 */
export function list(selects: Selects[], { size, faces }: { size: number; faces: number }): VegaSpec {
  const family = faces > 1 ? ` + ${APART} * floor((datum.slot % columns) / ${faces})` : '';
  const families = faces > 1 ? ` - ${APART} * (columns / ${faces} - 1)` : '';
  const x = `(datum.slot % columns) * (tile + ${GAP})${family}`;
  const y = `floor(datum.slot / columns) * (tile + ${WORDS})`;
  const largest = Math.max(LARGEST, size);
  const inset = 'tile * (1 - datum.size) / 2';
  const middle = `${x} + tile / 2`;
  return vegaSpec(640, {
    signals: [
      { name: 'count', update: "max(1, length(data('content')))" },
      { name: 'atoms', update: `ceil(count / ${faces})` },
      { name: 'fitting', update: `max(1, floor((width + ${GAP}) / (${faces} * (${SMALLEST} + ${GAP}))))` },
      { name: 'lines', update: 'ceil(atoms / fitting)' },
      { name: 'columns', update: `${faces} * ceil(atoms / lines)` },
      { name: 'tile', update: `min(${largest}, floor((width + ${GAP}${families}) / columns) - ${GAP})` },
      { name: 'height', update: `lines * (tile + ${WORDS})` },
      ...entrySignals(selects),
    ],
    marks: [
      ...tileMarks(`${x} + ${inset}`, `${y} + ${inset}`, 'tile * datum.size', selects),
      caption(middle, `${y} + tile + 14`, 'datum.gap ? "" : datum.label', 'center'),
      caption(middle, `${y} + tile + 29`, 'datum.amount', 'center', 'quiet'),
      caption(middle, `${y} + tile / 2`, 'datum.gap ? "…" : ""', 'center', 'quiet'),
    ],
  });
}
