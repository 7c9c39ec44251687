import { ACCENT } from '../../../base/colours.ts';
import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cursorOf, entrySignals, isSelected, OPACITY, partOf, type VegaSpec, vegaSpec } from '../vega.ts';
import { gradientLegend, unitSignals } from './image.ts';
import { readableOn, valueColours, valueSignals } from './value-colours.ts';

/**
 * Text of tokens on coloured grounds. Rows: {part: 'token', x, y, width, height, textX, text, dim: whether it is no text,
 * bare: whether it has no ground, value, against: whether a line below says that it is negative, index, of: the entry of the other axis as a row,
 * label, select: {token, row}, opacity}; {part: 'name', y, height, width, text, of}, the name of a paragraph.
 */
export function tokens(element: NormalElement, unit: Unit, selects: Selects[]): VegaSpec {
  const ofToken = selects.filter(({ field }) => field === 'token');
  const chosen = isSelected(ofToken);
  const ground = "(datum.bare ? 'transparent' : datum.value === null ? quiet : scale('color', datum.value))";
  // Where others are highlighted, a ground is close to that of the page.
  const letters = `${OPACITY} < 1 || datum.bare ? ink : datum.dim && contrast(quiet, ${ground}) >= 4.5 ? quiet : ${readableOn(ground)}`;
  const place = {
    x: { field: 'x' },
    y: { field: 'y' },
    width: { field: 'width' },
    height: { field: 'height' },
  };
  return vegaSpec(640, {
    signals: [
      ...unitSignals(unit),
      ...valueSignals(unit.signed, element.scheme),
      { name: 'height', value: 96 },
      ...entrySignals(selects),
    ],
    data: [{ name: 'content', values: [] }, partOf('token'), partOf('name')],
    scales: [valueColours()],
    legends: [gradientLegend('color')],
    marks: [
      {
        type: 'rect',
        name: 'entry',
        from: { data: 'tokens' },
        encode: {
          update: {
            ...place,
            fill: { signal: ground },
            opacity: { signal: OPACITY },
            cursor: cursorOf(selects),
            tooltip: { field: 'label' },
          },
        },
      },
      {
        type: 'rule',
        interactive: false,
        from: { data: 'tokens' },
        encode: {
          update: {
            x: { signal: 'datum.x + 2' },
            x2: { signal: 'datum.x + datum.width - 2' },
            y: { signal: 'datum.y + datum.height - 2' },
            stroke: { signal: readableOn(ground) },
            strokeWidth: { value: 1.5 },
            strokeDash: { value: [1.5, 2] },
            opacity: { signal: `datum.against ? ${OPACITY} : 0` },
          },
        },
      },
      {
        type: 'text',
        interactive: false,
        from: { data: 'tokens' },
        encode: {
          update: {
            x: { field: 'textX' },
            y: { signal: 'datum.y + datum.height / 2' },
            baseline: { value: 'middle' },
            text: { field: 'text' },
            fontSize: { value: 14 },
            fontStyle: { signal: "datum.dim ? 'italic' : 'normal'" },
            fill: { signal: letters },
          },
        },
      },
      outline(place, chosen),
      names(selects.filter(({ field }) => field !== 'token')),
    ],
  });
}

/** The frame of what is chosen: of its own, for neighbours would cover it. */
const outline = (place: object, chosen: string) => ({
  type: 'rect',
  interactive: false,
  from: { data: 'tokens' },
  encode: {
    update: {
      ...place,
      fill: { value: null },
      stroke: { signal: `(${chosen}) ? '${ACCENT}' : null` },
      strokeWidth: { value: 2 },
    },
  },
});

const names = (selects: Selects[]) => ({
  type: 'text',
  interactive: false,
  from: { data: 'names' },
  encode: {
    update: {
      x: { value: 0 },
      y: { signal: 'datum.y + datum.height / 2' },
      baseline: { value: 'middle' },
      text: { field: 'text' },
      limit: { field: 'width' },
      fontSize: { value: 12 },
      fontWeight: { signal: `(${isSelected(selects, 'datum.of')}) ? 'bold' : 'normal'` },
      fill: { signal: 'quiet' },
    },
  },
});
