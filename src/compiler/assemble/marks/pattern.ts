import { ACCENT, MAGNITUDE, NEGATIVE, POSITIVE } from '../../../base/colours.ts';
import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cursorOf, isSelected, partOf, partSignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { gradientLegend, unitSignals } from './image.ts';
import { valueColours, valueSignals } from './value-colours.ts';

/** Height of a heading in px. */
const HEADING = 18;
/** Opacity of arcs that do not concern the query in focus. */
const FADED = 0.06;

const within = (of: string, place: string, size: string, count: string) =>
  `clamp(floor((${place} - datum.${of}) / datum.${size} * datum.${count}), 0, datum.${count} - 1)`;
/** What is pointed at in an entry: a cell of a matrix, or in the text a token as a query. */
const POINTED = `{head: datum.head, query: datum.query + ${within('y', 'y()', 'height', 'queries')}, key: datum.keys === 0 ? null : ${within('x', 'x()', 'width', 'keys')}}`;

/**
 * Attention patterns. Rows: {part: 'panel', a matrix of a head: x, y, width, height, image: canvas, query: 0, queries, keys, head, index and
 * select: number of the head}; {part: 'token', as in the mark `tokens`, query, queries: 1, keys: 0, head}; {part: 'arc',
 * path, thick: px, against, query}; {part: 'heading', x, y, text, width}; {part: 'name', x, y, size, text, column: whether it
 * stands above one}. Signals: `pointed` is {head, query, key} or null; `said` is what is told of it,
 * {x, y, width, text}.
 */
export function pattern(element: NormalElement, unit: Unit, selects: Selects[]): VegaSpec {
  const ofToken = selects.filter(({ field }) => field === 'token');
  const kept = ofToken.map(({ param }) => `sel_${param} !== null ? sel_${param} : `).join('');
  return vegaSpec(720, {
    signals: [
      ...unitSignals(unit),
      // Weights are shares: what is known of activations at large does not hold for them.
      ...valueSignals(false),
      { name: 'height', value: 320 },
      { name: 'arcs', value: element.arcs ?? false },
      { name: 'head', value: element.head ?? null },
      { name: 'said', value: null },
      {
        name: 'pointed',
        value: null,
        on: [
          { events: '@entry:pointermove', update: POINTED },
          { events: '@entry:pointerout', update: 'null' },
        ],
      },
      ...partSignals(selects, POINTED),
      { name: 'focus', update: `pointed !== null ? pointed.query : ${kept}highlight` },
    ],
    data: [
      { name: 'content', values: [] },
      ...['panel', 'token', 'arc', 'heading', 'name'].map(partOf),
      {
        name: 'entries',
        source: 'content',
        transform: [{ type: 'filter', expr: "datum.part === 'panel' || datum.part === 'token'" }],
      },
    ],
    scales: [valueColours()],
    // Arcs are told apart by their width.
    legends: element.arcs === true ? [] : [gradientLegend('color', 'panels')],
    marks: [
      entries(selects),
      ...matrices(isSelected(selects.filter(({ field }) => field === 'head'))),
      arcs(),
      ...words(),
      ...said(),
    ],
  });
}

const box = { x: { field: 'x' }, y: { field: 'y' }, width: { field: 'width' }, height: { field: 'height' } };
const drawn = (type: string, data: string, update: object) => ({
  type,
  interactive: false,
  from: { data },
  encode: { update },
});

const entries = (selects: Selects[]) => ({
  type: 'rect',
  name: 'entry',
  from: { data: 'entries' },
  encode: {
    update: {
      ...box,
      fill: { value: 'transparent' },
      stroke: { signal: "datum.part === 'token' && focus === datum.query ? ink : null" },
      cursor: cursorOf(selects),
    },
  },
});

/** The matrices, with a frame around them, and in each the row of the query in focus and the column of the key pointed at. */
function matrices(chosen: string) {
  const outlined = (shown: string, place: object, stroke: object) =>
    drawn('rect', 'panels', {
      ...box,
      ...place,
      fill: { value: null },
      stroke,
      strokeWidth: { value: 1 },
      opacity: { signal: `${shown} ? 1 : 0` },
    });
  const row = {
    y: { signal: 'datum.y + focus / datum.queries * datum.height' },
    height: { signal: 'datum.height / datum.queries' },
  };
  const column = {
    x: { signal: 'datum.x + (pointed === null ? 0 : pointed.key / datum.keys) * datum.width' },
    width: { signal: 'datum.width / datum.keys' },
  };
  const isChosen = `(${chosen})`;
  return [
    drawn('image', 'panels', {
      ...box,
      image: { field: 'image' },
      aspect: { value: false },
      smooth: { value: false },
    }),
    drawn('rect', 'panels', {
      ...box,
      fill: { value: null },
      stroke: { signal: `${isChosen} ? '${ACCENT}' : hairline` },
      strokeWidth: { signal: `${isChosen} ? 2 : 1` },
    }),
    outlined('isNumber(focus) && focus < datum.queries', row, { signal: 'ink' }),
    outlined('pointed !== null && datum.keys > 0', column, { signal: 'ink' }),
    outlined('pointed !== null && pointed.head === datum.head', { ...row, ...column }, { value: ACCENT }),
  ];
}

const arcs = () =>
  drawn('path', 'arcs', {
    path: { field: 'path' },
    stroke: { signal: `datum.against ? '${NEGATIVE}' : signed ? '${POSITIVE}' : '${MAGNITUDE}'` },
    strokeWidth: { field: 'thick' },
    strokeDash: { signal: 'datum.against ? [3, 2] : null' },
    strokeOpacity: { signal: `!isNumber(focus) ? 0.5 : focus === datum.query ? 0.9 : ${FADED}` },
  });

/** The tokens of the text, the names of heads, rows and columns. */
const words = () => [
  drawn('text', 'tokens', {
    x: { field: 'textX' },
    y: { signal: 'datum.y + datum.height / 2' },
    baseline: { value: 'middle' },
    text: { field: 'text' },
    fontSize: { value: 14 },
    fontStyle: { signal: "datum.dim ? 'italic' : 'normal'" },
    fill: { signal: 'datum.dim ? quiet : ink' },
  }),
  drawn('text', 'headings', {
    x: { field: 'x' },
    y: { field: 'y' },
    baseline: { value: 'top' },
    text: { field: 'text' },
    limit: { field: 'width' },
    fontSize: { value: 12 },
    fill: { signal: 'ink' },
  }),
  drawn('text', 'names', {
    x: { field: 'x' },
    y: { field: 'y' },
    baseline: { value: 'middle' },
    align: { signal: "datum.column ? 'left' : 'right'" },
    angle: { signal: 'datum.column ? -60 : 0' },
    text: { field: 'text' },
    limit: { value: 52 },
    fontSize: { field: 'size' },
    fill: { signal: 'quiet' },
  }),
];

/** What is told of what is pointed at: over the heading of its matrix, and of its neighbours where it is longer. */
function said() {
  const place = {
    x: { signal: 'said === null ? 0 : said.x' },
    y: { signal: 'said === null ? 0 : said.y' },
    opacity: { signal: 'said === null ? 0 : 1' },
  };
  return [
    {
      type: 'rect',
      interactive: false,
      encode: {
        update: {
          ...place,
          width: { signal: 'said === null ? 0 : said.width' },
          height: { value: HEADING },
          fill: { signal: 'ground' },
        },
      },
    },
    {
      type: 'text',
      interactive: false,
      encode: {
        update: {
          ...place,
          baseline: { value: 'top' },
          text: { signal: "said === null ? '' : said.text" },
          fontSize: { value: 12 },
          fontWeight: { value: 'bold' },
          fill: { signal: 'ink' },
        },
      },
    },
  ];
}
