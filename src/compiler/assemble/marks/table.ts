import { ACCENT } from '../../../base/colours.ts';
import type { Unit } from '../../check/type.ts';
import type { Selects } from '../../program.ts';
import { entrySignals, fillOf, isSelected, OPACITY, type VegaSpec, vegaSpec } from '../vega.ts';

const ROW = 24;

/** Label, swatch (opacity is the value's share of the largest) and number. Rows: {key, label, value, share, …}. */
export function table(unit: Unit, selects: Selects[]): VegaSpec {
  const y = { scale: 'y', field: 'key', band: 0.5 };
  return vegaSpec(320, {
    signals: [{ name: 'height', update: `length(data('content')) * ${ROW}` }, ...entrySignals(selects)],
    title: {
      text: unit.words,
      anchor: 'end',
      fontWeight: 'normal',
      fontSize: 11,
      color: { signal: 'quiet' },
    },
    scales: [{ name: 'y', type: 'band', domain: { data: 'content', field: 'key' }, range: { step: ROW } }],
    marks: [
      {
        type: 'rect',
        name: 'entry',
        from: { data: 'content' },
        encode: {
          update: {
            x: { value: 0 },
            width: { signal: 'width' },
            y: { scale: 'y', field: 'key' },
            height: { value: ROW },
            fill: { value: 'transparent' },
            stroke: { signal: `(${isSelected(selects)}) ? '${ACCENT}' : datum.outlined ? ink : null` },
            strokeWidth: { value: 2 },
            cursor: { value: selects.length > 0 ? 'pointer' : 'default' },
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
      textMark('left', { value: 0 }, { field: 'label' }, y),
      {
        type: 'rect',
        interactive: false,
        from: { data: 'content' },
        encode: {
          update: {
            x: { signal: 'width - 88' },
            width: { value: 16 },
            y: { scale: 'y', field: 'key', offset: 4 },
            height: { value: ROW - 8 },
            fill: { signal: fillOf(unit) },
            opacity: { signal: `datum.share * ${OPACITY}` },
          },
        },
      },
      textMark(
        'right',
        { signal: 'width' },
        { signal: `format(datum.value, '${unit.signed ? '+' : ''}.3f')` },
        y,
      ),
    ],
  });
}

function textMark(align: string, x: unknown, text: unknown, y: unknown) {
  return {
    type: 'text',
    interactive: false,
    from: { data: 'content' },
    encode: {
      update: {
        x,
        y,
        text,
        align: { value: align },
        baseline: { value: 'middle' },
        fill: { signal: 'ink' },
        fontSize: { value: 13 },
      },
    },
  };
}
