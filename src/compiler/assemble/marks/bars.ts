import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import {
  BELOW_TITLE,
  choosable,
  entrySignals,
  fillOf,
  lookedUp,
  OPACITY,
  type VegaSpec,
  vegaSpec,
} from '../vega.ts';

/** Room for the numbers at the ends of the bars, in px. */
const NUMBERS = 44;

/**
 * Horizontal bars with their numbers, one per entry for the first `k`. Rows: {label, value, amount, select, index,
 * layer}.
 */
export function bars(element: NormalElement, unit: Unit, selects: Selects[]): VegaSpec {
  // Without bars the axis is hidden, but keeps its place.
  const shown = { update: { opacity: { signal: 'filled ? 1 : 0' } } };
  return vegaSpec(320, {
    fit: true,
    padding: BELOW_TITLE,
    signals: [
      { name: 'unit', value: unit.words },
      { name: 'domain', value: [0, 1] },
      { name: 'k', value: element.k ?? null },
      { name: 'filled', update: "length(data('content')) > 0" },
      { name: 'height', update: "length(data('content')) * 20" },
      ...entrySignals(selects),
    ],
    scales: [
      {
        name: 'y',
        type: 'band',
        // Else keys would stay in the order in which they came first.
        domain: { data: 'content', field: 'key', sort: { field: 'slot', op: 'min' } },
        range: 'height',
        padding: 0.2,
      },
      {
        name: 'x',
        type: 'linear',
        zero: true,
        nice: true,
        domain: { signal: 'domain' },
        range: [0, { signal: `max(1, width - ${NUMBERS})` }],
      },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        title: { signal: 'unit' },
        tickCount: 4,
        grid: true,
        format: '.3~r',
        labelOverlap: true,
        labelSeparation: 6,
        encode: { labels: shown, ticks: shown, grid: shown, domain: shown, title: shown },
      },
      {
        orient: 'left',
        scale: 'y',
        ticks: false,
        domain: false,
        encode: { labels: { update: { text: { signal: lookedUp('label', 'key') } } } },
      },
    ],
    marks: [
      {
        type: 'rect',
        name: 'entry',
        from: { data: 'content' },
        encode: {
          update: {
            y: { scale: 'y', field: 'key' },
            height: { scale: 'y', band: 1 },
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'value' },
            fill: { signal: fillOf(unit) },
            opacity: { signal: OPACITY },
            ...choosable(selects),
          },
        },
      },
      {
        type: 'text',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            // The number of a negative bar stands right of the zero line, where there is room.
            x: { scale: 'x', signal: 'max(0, datum.value)', offset: 4 },
            y: { scale: 'y', field: 'key', band: 0.5 },
            text: { field: 'amount' },
            baseline: { value: 'middle' },
            fontSize: { value: 11 },
            fill: { signal: 'quiet' },
          },
        },
      },
    ],
  });
}
