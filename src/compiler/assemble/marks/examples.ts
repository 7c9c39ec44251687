import type { Selects } from '../../program.ts';
import { cursorOf, entrySignals, OPACITY, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, outlines } from './tile.ts';

const GAP = 8;
/** Room for the two lines below a picture, in px. */
const WORDS = 40;

/** Thumbnails in rows, each with its name and its number below. Rows: {image, slot, label, amount, select}. */
export function examples(selects: Selects[], size: number): VegaSpec {
  const x = `(datum.slot % columns) * (tile + ${GAP})`;
  const y = `floor(datum.slot / columns) * (tile * aspect + ${WORDS})`;
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
      { name: 'height', update: `ceil(count / columns) * (tile * aspect + ${WORDS})` },
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
            smooth: { value: true },
            opacity: { signal: OPACITY },
            cursor: cursorOf(selects),
          },
        },
      },
      ...outlines({ x, y, width, height }, selects),
      caption(`${x} + tile / 2`, below(14), 'datum.label', 'center'),
      caption(`${x} + tile / 2`, below(29), 'datum.amount', 'center', 'quiet'),
    ],
  });
}
