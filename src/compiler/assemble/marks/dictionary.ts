import type { Unit } from '../../check/type.ts';
import type { Selects } from '../../program.ts';
import { entrySignals, fillOf, type VegaSpec, vegaSpec } from '../vega.ts';
import { caption, tileMarks } from './tile.ts';

const TILE = 84;
const ROW = TILE + 2;
const BAR_AT = TILE + 12;

/** One row per atom: picture, bar and value. Rows: see `tileMarks`, with {share: 0..1 of the largest}. */
export function dictionary(unit: Unit, selects: Selects[]): VegaSpec {
  const y = `datum.slot * ${ROW}`;
  const inset = `${TILE} * (1 - datum.size) / 2`;
  return vegaSpec(320, {
    signals: [{ name: 'height', update: `length(data('content')) * ${ROW}` }, ...entrySignals(selects)],
    marks: [
      ...tileMarks(inset, `${y} + ${inset}`, `${TILE} * datum.size`, selects),
      {
        type: 'rect',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            x: { value: BAR_AT },
            width: { signal: `max(0, datum.share) * (width - ${BAR_AT})` },
            y: { signal: `${y} + 38` },
            height: { value: 8 },
            fill: { signal: fillOf(unit) },
            opacity: { signal: 'datum.amount === "" ? 0 : 1' },
          },
        },
      },
      caption(String(BAR_AT), `${y} + 30`, 'datum.label', 'left'),
      caption(String(BAR_AT), `${y} + 64`, 'datum.amount', 'left', 'quiet'),
    ],
  });
}
