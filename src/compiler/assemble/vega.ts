/**
 * Building blocks of the marks' Vega specs. Every spec has the data set `content`, filled at run time with rows made
 * from the content's value, and these signals, set at run time: `ground`, `ink`, `quiet`, `hairline` (colours of the
 * theme), `sel_<param>` (the current value of the param; of a set `layer/index` of each), `highlight` (the entry shown alone, or null) and `current`
 * (the key of the entry with keyboard focus, or null).
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

/** Opacity factor of rows that are not highlighted. */
const FADED = 0.2;

/** Opacity of a row as a Vega expression: from its encoding, and faded if another row of its layer is highlighted. */
export const OPACITY = `datum.opacity * (${[
  'highlight === null',
  'highlight === datum.index',
  '(isObject(highlight) && (highlight.layer !== datum.layer || highlight.index === datum.index))',
].join(' || ')} ? 1 : ${FADED})`;

/**
 * Returns the fill of a value as a Vega expression: one hue per sign if values are signed, else the hue of magnitude.
 */
export const fillOf = ({ signed }: Unit): string =>
  `datum.value < 0 ? '${NEGATIVE}' : '${signed ? POSITIVE : MAGNITUDE}'`;

/** Room for descenders of an axis title, in px, which Vega does not count. */
export const BELOW_TITLE = { bottom: 4 };

/**
 * Returns a spec with the common data set and signals. `width` is the preferred width in px; the runtime may narrow it.
 */
export function vegaSpec(
  width: number,
  parts: { fit?: boolean; signals?: Signal[]; data?: unknown[]; marks: Mark[]; [key: string]: unknown },
) {
  const { fit = false, signals = [], marks, ...rest } = parts;
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    // The height of legends depends on the width and on their entries.
    autosize: { type: fit ? 'fit-x' : 'pad', contains: 'padding', resize: true },
    background: null,
    // The title of a bottom axis reaches below its measured bounds.
    padding: fit ? { left: 0, right: 0, top: 0, bottom: 4 } : 0,
    width,
    signals: [...THEME, ...signals],
    data: [{ name: 'content', values: [] }],
    ...rest,
    marks,
  } satisfies VegaSpec;
}

/** Returns the data set of the rows of one part, by its name in the plural. */
export const partOf = (name: string) => ({
  name: `${name}s`,
  source: 'content',
  transform: [{ type: 'filter', expr: `datum.part === '${name}'` }] as object[],
});

/**
 * Returns what a row of the content has in a field, as a Vega expression for the labels of an axis whose values are those
 * of another. The range of a scale would not do: Vega keeps its distinct values in the order in which they came first, and
 * merges those that are alike.
 */
export const lookedUp = (field: string, by: string): string =>
  `pluck(data('content'), '${field}')[indexof(pluck(data('content'), '${by}'), datum.value)]`;

/**
 * Returns the signals that set a position when a picture (with its `frame`) is pointed at: fractions of its width and
 * height.
 */
export function positionSignals(selects: Selects[]): Signal[] {
  const inside = 'inrange(x(), [0, width]) && inrange(y(), [0, height])';
  const fraction = (axis: 'x' | 'y', i: number, size: string) =>
    `${axis}: clamp(origin[${i}] + ${axis}() / ${size} / zoom, 0, 0.9999)`;
  const at = `${fraction('x', 0, 'width')}, ${fraction('y', 1, 'height')}`;
  const place = ({ layer }: Selects) => (layer === undefined ? at : `${at}, layer: ${JSON.stringify(layer)}`);
  return selectionSignals(selects, 'view', 'pointermove', (of) => `${inside} ? {${place(of)}} : null`);
}

/** Returns the signals that set a param when an entry is pointed at: the field `select` of its row. */
export function entrySignals(selects: Selects[]): Signal[] {
  return selectionSignals(selects, '@entry', 'pointerover', () => 'datum.select');
}

/**
 * Returns the signals that set a param when a part of an entry is pointed at.
 * @param part an expression of that part, by the pointer's place
 */
export function partSignals(selects: Selects[], part: string): Signal[] {
  return selectionSignals(selects, '@entry', 'pointermove', () => part);
}

/**
 * Returns the signals of each param: `hover_<param>` follows the pointer and is null outside; `click_<param>` holds
 * {value} of the latest click.
 */
function selectionSignals(
  selects: Selects[],
  source: string,
  enter: string,
  updateOf: (selects: Selects) => string,
): Signal[] {
  const hover = selects.map((of) => ({
    name: `hover_${of.param}`,
    value: null,
    on: [
      { events: `${source}:${enter}`, update: updateOf(of) },
      { events: `${source}:pointerout`, update: 'null' },
    ],
  }));
  const click = selects.map((of) => ({
    name: `click_${of.param}`,
    value: null,
    on: [{ events: `${source}:click`, update: `{value: ${updateOf(of)}}` }],
  }));
  const present = selects.map(({ param }) => ({ name: `sel_${param}`, value: null }));
  return [...present, ...hover, ...click];
}

/**
 * Returns a Vega expression: whether an entry is the current value of one of the params.
 * @param entry an expression of the entry: its row, or what has the same fields
 */
export function isSelected(selects: Selects[], entry = 'datum'): string {
  const tests = selects.map(({ param, field, set }) => {
    if (set) return `indexof(sel_${param} || [], ${entry}.layer + '/' + ${entry}.index) >= 0`;
    if (field === 'class' || field === 'token' || field === 'example')
      return `sel_${param} === ${entry}.index`;
    if (field === 'input' || field === 'head') return `sel_${param} === ${entry}.select`;
    return `(sel_${param} !== null && sel_${param}.layer === ${entry}.layer && sel_${param}.index === ${entry}.index)`;
  });
  return tests.length === 0 ? 'false' : tests.join(' || ');
}

/** Returns marks that outline the cell of each position param: orange with a white halo, visible on any picture. */
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

/** Returns the mouse cursor over an entry: a pointer if a click does something. */
export const cursorOf = (selects: Selects[]) => ({ value: selects.length > 0 ? 'pointer' : 'default' });

/** Returns the encoding of an entry that can be selected or outlined. */
export const choosable = (selects: Selects[]) => ({
  stroke: { signal: `(${isSelected(selects)}) ? '${ACCENT}' : datum.outlined ? ink : null` },
  strokeWidth: { value: 2 },
  cursor: cursorOf(selects),
});
