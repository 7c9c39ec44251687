import type { Selects } from '../../program.ts';
import { entrySignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, tileMarks } from './tile.ts';

/** Tiles shrink to fit one row, down to the smallest size; beyond that they form rows of equal length. In px. */
const LARGEST = 112;
const SMALLEST = 72;
const GAP = 2;
/** Height of a line of text, in px. */
const LINE = 15;
/** Gap between the faces of one atom and those of the next, in px. */
const APART = 14;

/**
 * Pictures of atoms side by side, with name and value below. Rows: see `tileMarks`, with {slot, gap}.
 * @param size of the pictures, in px, if larger than the default; they shrink only to fit
 * @param faces of each atom, which stay together
 * @param numbered whether labels hold a number after two spaces, which gets its own line
 * @param doubted whether pictures that may mislead have a mark: {doubt: a sentence or null}
 * @param beside whether each has a square of examples below its picture: {examples: canvas or null}
 */
export function list(selects: Selects[], { size, faces, numbered, beside, doubted }: ListOptions): VegaSpec {
  const texts = numbered
    ? ["split(datum.label, '  ')[0]", "split(datum.label, '  ')[1]", 'datum.amount']
    : ['datum.label', 'datum.amount'];
  const words = 10 + LINE * texts.length;
  const family = faces > 1 ? ` + ${APART} * floor((datum.slot % columns) / ${faces})` : '';
  const families = faces > 1 ? ` - ${APART} * (columns / ${faces} - 1)` : '';
  const x = `(datum.slot % columns) * (tile + ${GAP})${family}`;
  const square = beside ? ` + tile + ${GAP}` : '';
  const y = `floor(datum.slot / columns) * (tile${square} + ${words})`;
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
      { name: 'height', update: `lines * (tile${square} + ${words})` },
      ...entrySignals(selects),
    ],
    marks: [
      ...tileMarks(`${x} + ${inset}`, `${y} + ${inset}`, 'tile * datum.size', selects),
      ...(doubted ? doubtMark(x, y) : []),
      ...(beside ? [examplesBelow(x, `${y} + tile + ${GAP}`)] : []),
      ...texts.map((text, i) =>
        caption(
          middle,
          `${y} + tile${square} + ${LINE * i + 14}`,
          `datum.gap ? "" : ${text}`,
          'center',
          i === 0 ? 'ink' : 'quiet',
        ),
      ),
      caption(middle, `${y} + tile / 2`, 'datum.gap ? "…" : ""', 'center', 'quiet'),
    ],
  });
}

interface ListOptions {
  size: number;
  faces: number;
  numbered: boolean;
  beside: boolean;
  doubted: boolean;
}

/** Side of the mark of doubt, in px. */
const MARK = 16;

/** A triangle with an exclamation mark in the upper left corner of a picture. What it says, pointing at the picture and its keys say. */
const doubtMark = (x: string, y: string) => {
  const shown = { signal: 'datum.doubt ? 1 : 0' };
  return [
    {
      type: 'symbol',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          x: { signal: `${x} + ${MARK / 2 + 2}` },
          y: { signal: `${y} + ${MARK / 2 + 3}` },
          shape: { value: 'triangle-up' },
          size: { value: MARK * MARK },
          fill: { value: '#ffffff' },
          stroke: { value: '#000000' },
          strokeWidth: { value: 1.5 },
          opacity: shown,
        },
      },
    },
    {
      type: 'text',
      interactive: false,
      from: { data: 'content' },
      encode: {
        update: {
          x: { signal: `${x} + ${MARK / 2 + 2}` },
          y: { signal: `${y} + ${MARK / 2 + 4}` },
          text: { signal: 'datum.doubt ? "!" : ""' },
          align: { value: 'center' },
          baseline: { value: 'middle' },
          fill: { value: '#000000' },
          fontSize: { value: 11 },
          fontWeight: { value: 'bold' },
        },
      },
    },
  ];
};

const examplesBelow = (x: string, y: string) => ({
  type: 'image',
  interactive: false,
  from: { data: 'content' },
  encode: {
    update: {
      image: { field: 'examples' },
      x: { signal: x },
      y: { signal: y },
      width: { signal: 'tile' },
      height: { signal: 'tile' },
      aspect: { value: false },
      smooth: { value: true },
    },
  },
});
