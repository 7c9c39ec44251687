import { ACCENT, NEGATIVE, POSITIVE } from '../../../base/colours.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cursorOf, entrySignals, isSelected, OPACITY, type VegaSpec, vegaSpec } from '../vega.ts';
import { chart } from './chart.ts';
import { tileMarks } from './tile.ts';

/** Area of a point without a size encoding, in square px. */
const POINT = 64;

/** Entries as points. Rows: {x, x2, y, label, select, index, layer, opacity, size, against, outlined}. */
export function scatter(selects: Selects[]): VegaSpec {
  const point = {
    type: 'symbol',
    name: 'entry',
    from: { data: 'content' },
    encode: {
      update: {
        x: { scale: 'x', field: 'x' },
        y: { scale: 'y', field: 'y' },
        size: { signal: `${POINT} * datum.size * datum.size` },
        fill: { signal: `datum.against ? '${NEGATIVE}' : '${POSITIVE}'` },
        opacity: { signal: OPACITY },
        stroke: { signal: `(${isSelected(selects)}) ? '${ACCENT}' : datum.outlined ? ink : ground` },
        strokeWidth: { signal: `(${isSelected(selects)}) ? 3 : 1` },
        tooltip: { field: 'label' },
        cursor: cursorOf(selects),
      },
    },
  };
  return chart([point], { signals: entrySignals(selects) });
}

/** Pictures placed by two coordinates. Rows: see `tileMarks`, with {x, y}: fractions of the view. */
export function pictureScatter(element: NormalElement, selects: Selects[]): VegaSpec {
  const side = `${element.tile ?? 32} * datum.size`;
  const place = (extent: string, at: string) => `${at} * (${extent} - ${element.tile ?? 32})`;
  return vegaSpec(640, {
    signals: [{ name: 'height', update: 'width' }, ...entrySignals(selects)],
    marks: tileMarks(place('width', 'datum.x'), place('height', 'datum.y'), side, selects),
  });
}
