/**
 * Pieces shared by the Vega specs of the marks. Every spec has the data set `content`, filled at run time
 * with rows made from the content's value, and these signals, set at run time: `ground`, `ink`, `quiet`, `hairline`
 * (colours of the theme), `sel_<param>` (the param's present value), `highlight` (what is shown alone, or null)
 * and `current` (the key of the entry that the keyboard is at, or null).
 */
import { ACCENT, MAGNITUDE, NEGATIVE, POSITIVE } from '../../base/colours.ts';
import type { Unit } from '../check/type.ts';
import type { Selects } from '../program.ts';

/** A Vega specification, as plain JSON. */
export type VegaSpec = Record<string, unknown>;
type Signal = Record<string, unknown>;
type Mark = Record<string, unknown>;

const THEME: Signal[] = [
  { name: 'ground', value: '#ffffff' },
  { name: 'ink', value: '#1a1a1a' },
  { name: 'quiet', value: '#767676' },
  { name: 'hairline', value: '#d9d9d9' },
  { name: 'highlight', value: null },
  { name: 'current', value: null },
];

/** What is left of the rows that are not highlighted. */
const FADED = 0.2;

/** Opacity of a row: what the encoding says, faded unless it, or nothing of its layer, is highlighted. */
export const OPACITY = `datum.opacity * (${[
  'highlight === null',
  'highlight === datum.index',
  '(isObject(highlight) && (highlight.layer !== datum.layer || highlight.index === datum.index))',
].join(' || ')} ? 1 : ${FADED})`;

/** Fill of what stands for a row's value, as a Vega expression: two hues where numbers speak for or against, else one. */
export const fillOf = ({ signed }: Unit): string =>
  `datum.value < 0 ? '${NEGATIVE}' : '${signed ? POSITIVE : MAGNITUDE}'`;

/** Room for what the letters of an axis' title have below the line, which Vega doesn't count. */
export const BELOW_TITLE = { bottom: 4 };

/** A spec with the common data set and signals. `width` is the preferred width in px; the runtime narrows it. */
export function vegaSpec(
  width: number,
  parts: { fit?: boolean; signals?: Signal[]; data?: unknown[]; marks: Mark[]; [key: string]: unknown },
) {
  const { fit = false, signals = [], marks, ...rest } = parts;
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    // Legends change their height with the width and with what they name.
    autosize: { type: fit ? 'fit-x' : 'pad', contains: 'padding', resize: true },
    background: null,
    // The title of an axis below reaches lower than its measure.
    padding: fit ? { left: 0, right: 0, top: 0, bottom: 4 } : 0,
    width,
    signals: [...THEME, ...signals],
    data: [{ name: 'content', values: [] }],
    ...rest,
    marks,
  } satisfies VegaSpec;
}

/** The signals by which a pointer over a picture (with its `frame`) sets a position: fractions of its width and height. */
export function positionSignals(selects: Selects[]): Signal[] {
  const inside = 'inrange(x(), [0, width]) && inrange(y(), [0, height])';
  const fraction = (axis: 'x' | 'y', i: number, size: string) =>
    `${axis}: clamp(origin[${i}] + ${axis}() / ${size} / zoom, 0, 0.9999)`;
  const at = `${fraction('x', 0, 'width')}, ${fraction('y', 1, 'height')}`;
  const place = ({ layer }: Selects) => (layer === undefined ? at : `${at}, layer: ${JSON.stringify(layer)}`);
  return selectionSignals(selects, 'view', (of) => `${inside} ? {${place(of)}} : null`);
}

/** The signals by which a pointer over an entry sets an atom or a class: the field `select` of its row. */
export function entrySignals(selects: Selects[]): Signal[] {
  return selectionSignals(selects, '@entry', () => 'datum.select');
}

/** `hover_<param>` follows the pointer and is null outside; `click_<param>` holds {value} of the latest click. */
function selectionSignals(
  selects: Selects[],
  source: string,
  updateOf: (selects: Selects) => string,
): Signal[] {
  const hover = selects.map((of) => ({
    name: `hover_${of.param}`,
    value: null,
    on: [
      { events: source === 'view' ? 'view:pointermove' : `${source}:pointerover`, update: updateOf(of) },
      { events: `${source}:pointerout`, update: 'null' },
    ],
  }));
  const click = selects.map((of) => ({
    name: `click_${of.param}`,
    value: null,
    on: [
      { events: source === 'view' ? 'view:click' : `${source}:click`, update: `{value: ${updateOf(of)}}` },
    ],
  }));
  const present = selects.map(({ param }) => ({ name: `sel_${param}`, value: null }));
  return [...present, ...hover, ...click];
}

/** Whether the row is what one of the params holds, as a Vega expression. */
export function isSelected(selects: Selects[]): string {
  const tests = selects.map(({ param, field }) => {
    if (field === 'class') return `sel_${param} === datum.index`;
    if (field === 'input') return `sel_${param} === datum.select`;
    return `(sel_${param} !== null && sel_${param}.layer === datum.layer && sel_${param}.index === datum.index)`;
  });
  return tests.length === 0 ? 'false' : tests.join(' || ');
}

/** Outlines the cell of each position param: orange within a halo, so that it shows on any picture. */
export function cellOutline(selects: Selects[]): Mark[] {
  return selects
    .filter(({ field }) => field === 'position')
    .flatMap(({ param }) => {
      const cell = (axis: 'x' | 'y', at: number, size: string) => {
        const fraction = `floor(sel_${param}.${axis} * grid[${at}]) / grid[${at}]`;
        return `sel_${param} === null ? 0 : (${fraction} - origin[${1 - at}]) * zoom * ${size}`;
      };
      const outline = (stroke: string, strokeWidth: number): Mark => ({
        type: 'rect',
        interactive: false,
        clip: true,
        encode: {
          update: {
            x: { signal: cell('x', 1, 'width') },
            y: { signal: cell('y', 0, 'height') },
            width: { signal: 'zoom * width / grid[1]' },
            height: { signal: 'zoom * height / grid[0]' },
            fill: { value: null },
            stroke: { value: stroke },
            strokeWidth: { value: strokeWidth },
            opacity: { signal: `sel_${param} === null ? 0 : 1` },
          },
        },
      });
      return [outline('#ffffff', 4), outline(ACCENT, 2)];
    });
}

/** The mouse pointer over an entry: whether a click does something. */
export const cursorOf = (selects: Selects[]) => ({ value: selects.length > 0 ? 'pointer' : 'default' });

/** How an entry looks that is chosen or outlined, and that it can be chosen. */
export const choosable = (selects: Selects[]) => ({
  stroke: { signal: `(${isSelected(selects)}) ? '${ACCENT}' : datum.outlined ? ink : null` },
  strokeWidth: { value: 2 },
  cursor: cursorOf(selects),
});
