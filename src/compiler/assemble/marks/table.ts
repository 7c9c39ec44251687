import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { choosable, entrySignals, fillOf, OPACITY, type VegaSpec, vegaSpec } from '../vega.ts';

const ROW = 24;
/** Width of a column of numbers, width of the names before the first one, and height of the heads, in px. */
const COLUMN = 88;
const NAMES = 96;
const HEAD = 20;
const SWATCH = 16;
/** Distance from the left edge of a swatch to the end of its number, in px. */
const NUMBER = 72;

/**
 * A label, then per column a swatch (its opacity is the value's share of the largest of all) and a number. Rows: {key,
 * label, values, amounts, shares: one per column, …}.
 */
export function table(
  { heads = [] }: NormalElement,
  unit: Unit,
  selects: Selects[],
  columns: number,
): VegaSpec {
  const rows = { scale: 'y', field: 'key', band: 0.5 };
  const headed = (heads as string[]).slice(0, columns);
  const right = `width - ${columns} * step + (datum.column + 1) * step`;
  return vegaSpec(Math.max(320, NAMES + columns * COLUMN), {
    signals: [
      { name: 'height', update: `length(data('content')) * ${ROW}` },
      { name: 'step', update: `min(${COLUMN}, (width - ${NAMES}) / ${columns})` },
      ...entrySignals(selects),
    ],
    title: {
      text: unit.words,
      anchor: 'end',
      fontWeight: 'normal',
      fontSize: 11,
      color: { signal: 'quiet' },
      offset: headed.length > 0 ? HEAD - 4 : 4,
    },
    data: [
      { name: 'content', values: [] },
      {
        name: 'cells',
        source: 'content',
        transform: [
          {
            type: 'flatten',
            fields: ['values', 'amounts', 'shares'],
            as: ['value', 'amount', 'share'],
            index: 'column',
          },
        ],
      },
      { name: 'heads', values: headed.map((text, column) => ({ text, column })) },
    ],
    scales: [{ name: 'y', type: 'band', domain: { data: 'content', field: 'key' }, range: { step: ROW } }],
    marks: [
      {
        type: 'rect',
        name: 'entry',
        from: { data: 'content' },
        encode: {
          update: {
            x: { value: 1 },
            width: { signal: 'width - 2' },
            y: { scale: 'y', field: 'key', offset: 1 },
            height: { value: ROW - 2 },
            fill: { value: 'transparent' },
            ...choosable(selects),
          },
        },
      },
      {
        type: 'rule',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            x: { value: 0 },
            x2: { signal: 'width' },
            y: { scale: 'y', field: 'key', band: 1 },
            stroke: { signal: 'hairline' },
          },
        },
      },
      textMark('content', 'left', { value: 0 }, { field: 'label' }, rows),
      {
        type: 'rect',
        interactive: false,
        from: { data: 'cells' },
        encode: {
          update: {
            x: { signal: `${right} - min(step - 8, ${NUMBER})` },
            width: { value: SWATCH },
            y: { scale: 'y', field: 'key', offset: 4 },
            height: { value: ROW - 8 },
            fill: { signal: fillOf(unit) },
            opacity: { signal: `datum.share * ${OPACITY}` },
          },
        },
      },
      textMark('cells', 'right', { signal: right }, { field: 'amount' }, rows),
      textMark('heads', 'right', { signal: right }, { field: 'text' }, { value: -HEAD / 2 }, 11),
    ],
  });
}

function textMark(data: string, align: string, x: unknown, text: unknown, y: unknown, fontSize = 13) {
  return {
    type: 'text',
    interactive: false,
    from: { data },
    encode: {
      update: {
        x,
        y,
        text,
        align: { value: align },
        baseline: { value: 'middle' },
        fill: { signal: data === 'heads' ? 'quiet' : 'ink' },
        fontSize: { value: fontSize },
      },
    },
  };
}
