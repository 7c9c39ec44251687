import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cursorOf, entrySignals, lookedUp, type VegaSpec, vegaSpec } from '../vega.ts';
import { gradientLegend, unitSignals } from './image.ts';
import { readableOn, valueColours } from './value-colours.ts';

const ROW = 22;
/** Column names nearer to each other than this line height, in px, are thinned out. */
const LINE = 14;

/** Smallest width of a cell with room for its number, in px. */
const NUMBER = 40;

/**
 * Two axes as coloured cells, with their numbers if there is room. Rows: {row, column: positions; rowLabel,
 * columnLabel, value, amount, select: both positions, opacity}.
 */
export function matrix(element: NormalElement, unit: Unit, selects: Selects[]): VegaSpec {
  const signed = element.scheme === 'signed' || (element.scheme !== 'magnitude' && unit.signed);
  const band = (name: string, field: string, range: unknown) => {
    return { name, type: 'band', domain: { data: 'content', field, sort: true }, range };
  };
  const axis = (orient: string, scale: string, place: string, more: object) => ({
    orient,
    scale,
    ticks: false,
    domain: false,
    labelLimit: 120,
    encode: { labels: { update: { text: { signal: lookedUp(`${place}Label`, place) } } } },
    ...more,
  });
  return vegaSpec(480, {
    fit: true,
    // The slanted column names extend past the last column.
    padding: { right: 64 },
    signals: [
      ...unitSignals(unit),
      { name: 'signed', value: signed },
      { name: 'domain', value: [0, 1] },
      { name: 'rows', value: 1 },
      { name: 'height', update: `rows * ${ROW}` },
      ...entrySignals(selects),
    ],
    scales: [band('x', 'column', 'width'), band('y', 'row', 'height'), valueColours()],
    axes: [
      axis('left', 'y', 'row', {}),
      axis('top', 'x', 'column', {
        labelAngle: -40,
        labelAlign: 'left',
        labelOverlap: { signal: `bandwidth('x') < ${LINE}` },
      }),
    ],
    legends: [gradientLegend('color')],
    marks: [
      {
        type: 'rect',
        name: 'entry',
        from: { data: 'content' },
        encode: {
          update: {
            x: { scale: 'x', field: 'column' },
            width: { scale: 'x', band: 1 },
            y: { scale: 'y', field: 'row' },
            height: { scale: 'y', band: 1 },
            fill: { signal: "datum.value === null ? quiet : scale('color', datum.value)" },
            opacity: { field: 'opacity' },
            stroke: { signal: 'hairline' },
            strokeWidth: { value: 0.5 },
            cursor: cursorOf(selects),
            tooltip: { signal: "datum.rowLabel + ' → ' + datum.columnLabel + ': ' + datum.amount" },
          },
        },
      },
      {
        type: 'text',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            x: { scale: 'x', field: 'column', band: 0.5 },
            y: { scale: 'y', field: 'row', band: 0.5 },
            text: { signal: `bandwidth('x') < ${NUMBER} ? '' : datum.amount` },
            align: { value: 'center' },
            baseline: { value: 'middle' },
            fontSize: { value: 11 },
            fill: { signal: readableOn("scale('color', datum.value)") },
            opacity: { field: 'opacity' },
          },
        },
      },
    ],
  });
}
