import type { Selects } from '../../program.ts';
import { cursorOf, entrySignals, OPACITY, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, outlines } from './tile.ts';

const GAP = 8;
/** The height of a line below a picture, and of the room around all of them, in px. */
const LINE = 15;
const AROUND = 10;

/** How pictures are shown. */
export interface Thumbnails {
  /** Width in px. */
  size: number;
  /** Whether the pixels of an enlarged picture flow into one another. */
  smooth: boolean;
  /** What stands below, line by line: Vega expressions on the row. */
  lines: string[];
}

/** Thumbnails of examples in rows, each with its name and its number below. */
export const examples = (selects: Selects[], size: number): VegaSpec =>
  thumbnails(selects, { size, smooth: true, lines: ['datum.label', 'datum.amount'] });

/** Pictures in rows, with lines of text below. Rows: {image, slot, select}, and what the lines read. */
export function thumbnails(selects: Selects[], { size, smooth, lines }: Thumbnails): VegaSpec {
  const words = AROUND + LINE * lines.length;
  const x = `(datum.slot % columns) * (tile + ${GAP})`;
  const y = `floor(datum.slot / columns) * (tile * aspect + ${words})`;
  const below = (line: number) => `${y} + tile * aspect + ${line}`;
  const [width, height] = ['tile', 'tile * aspect'];
  const box = { x: { signal: x }, y: { signal: y }, width: { signal: width }, height: { signal: height } };
  return vegaSpec(640, {
    signals: [
      { name: 'aspect', value: 1 },
      { name: 'page', value: 1 },
      { name: 'count', update: "max(1, length(data('content')))" },
      { name: 'tile', update: `min(${size}, width)` },
      { name: 'columns', update: `max(1, floor((width + ${GAP}) / (tile + ${GAP})))` },
      { name: 'height', update: `ceil(count / columns) * (tile * aspect + ${words})` },
      ...entrySignals(selects),
    ],
    marks: [
      {
        type: 'rect',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            ...box,
            fill: { signal: 'hairline' },
            fillOpacity: { signal: 'datum.image ? 0 : 0.5' },
          },
        },
      },
      {
        type: 'image',
        name: 'entry',
        from: { data: 'content' },
        encode: {
          update: {
            image: { field: 'image' },
            ...box,
            aspect: { value: false },
            smooth: { value: smooth },
            opacity: { signal: OPACITY },
            cursor: cursorOf(selects),
          },
        },
      },
      ...outlines({ x, y, width, height }, selects),
      ...lines.map((line, i) =>
        caption(`${x} + tile / 2`, below(LINE * (i + 1) - 1), line, 'center', i === 0 ? 'ink' : 'quiet'),
      ),
    ],
  });
}
