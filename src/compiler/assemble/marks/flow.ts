import { ACCENT, NEGATIVE, POSITIVE } from '../../../base/colours.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { entrySignals, isSelected, partOf, type VegaSpec, vegaSpec } from '../vega.ts';

/** Room for the names of the last column, in px, and for those above the columns. */
const NAMES = 120;
const HEAD = 36;
/** Distance from the centre of the nodes of an outer column to the edge, in px. */
const EDGE = 24;
/** Height of a name, in px. */
const NAME = 20;
/** Opacity of links that do not concern the focused node. */
const FADED = 0.06;

/**
 * Links from column to column. Rows, made at run time from the signals `k` and `pictures`:
 * {part: 'node', id, at: 0..1 from the first column to the last, y, size, image, progress, label, index, layer,
 * select};
 * {part: 'link', from: [at, y], to: [at, y], thick: px, value, label, nodes: ids of the nodes it concerns};
 * {part: 'column', at, lines}. Signals: `kept` and `pointed` are ids of nodes, or null; `focus` is the node whose links
 * stand out; `tall` is the height in px; `named`: the first column has names instead of pictures.
 */
export function flow(element: NormalElement, selects: Selects[]): VegaSpec {
  const x = (at: string) => `${at} * (width - ${NAMES} - ${EDGE} - lead) + lead`;
  return vegaSpec(720, {
    signals: [
      { name: 'k', value: element.k ?? 4 },
      { name: 'pictures', value: element.pictures ?? true },
      { name: 'tall', value: 240 },
      { name: 'height', update: `tall + ${HEAD}` },
      { name: 'named', value: false },
      { name: 'lead', update: `named ? ${NAMES} : ${EDGE}` },
      {
        name: 'kept',
        value: null,
        on: [{ events: '@entry:click', update: 'kept === datum.id ? null : datum.id' }],
      },
      {
        name: 'pointed',
        value: null,
        on: [
          { events: '@entry:pointerover', update: 'datum.id' },
          { events: '@entry:pointerout', update: 'null' },
        ],
      },
      { name: 'focus', update: 'pointed === null ? kept : pointed' },
      ...entrySignals(selects),
    ],
    data: [
      { name: 'content', values: [] },
      partOf('column'),
      partOf('node'),
      {
        ...partOf('link'),
        transform: [
          ...partOf('link').transform,
          { type: 'formula', as: 'x0', expr: x('datum.from[0]') },
          { type: 'formula', as: 'x1', expr: x('datum.to[0]') },
          {
            type: 'linkpath',
            shape: 'diagonal',
            orient: 'horizontal',
            sourceX: 'x0',
            sourceY: 'from[1]',
            targetX: 'x1',
            targetY: 'to[1]',
          },
        ],
      },
    ],
    marks: [
      text('columns', `datum.at === 0 ? 0 : ${x('datum.at')}`, '8', 'datum.lines', 'quiet', {
        signal: "datum.at === 0 ? 'left' : 'center'",
      }),
      {
        type: 'path',
        name: 'link',
        from: { data: 'links' },
        encode: {
          update: {
            path: { field: 'path' },
            y: { value: HEAD },
            stroke: { signal: `datum.value < 0 ? '${NEGATIVE}' : '${POSITIVE}'` },
            strokeWidth: { signal: 'max(0.5, datum.thick)' },
            strokeOpacity: {
              signal: `focus === null ? 0.5 : indexof(datum.nodes, focus) >= 0 ? 0.75 : ${FADED}`,
            },
            tooltip: { field: 'label' },
          },
        },
      },
      ...nodeMarks(x('datum.at'), selects),
    ],
  });
}

/** Whether a node's name stands to its left, since its links are on its right. */
const LEADS = 'datum.at === 0 && !datum.pictured';

function nodeMarks(x: string, selects: Selects[]) {
  const box = {
    x: { signal: `${x} - (${LEADS} ? ${NAMES} : datum.size / 2)` },
    y: { signal: `datum.y + ${HEAD} - max(datum.size, ${NAME}) / 2` },
    // A name can be pointed at like a picture.
    width: { signal: `datum.pictured ? datum.size : ${NAMES}` },
    height: { signal: `max(datum.size, ${NAME})` },
  };
  const chosen = `focus === datum.id || (${isSelected(selects)})`;
  return [
    {
      type: 'rect',
      name: 'entry',
      from: { data: 'nodes' },
      encode: {
        update: {
          ...box,
          fill: { signal: "!datum.pictured ? 'transparent' : datum.image ? ground : hairline" },
          cursor: { value: 'pointer' },
          tooltip: { field: 'label' },
        },
      },
    },
    {
      type: 'image',
      interactive: false,
      from: { data: 'nodes' },
      encode: { update: { ...box, image: { field: 'image' }, smooth: { value: true } } },
    },
    {
      type: 'rect',
      interactive: false,
      from: { data: 'nodes' },
      encode: {
        update: {
          ...box,
          fill: { value: null },
          stroke: { signal: `${chosen} ? '${ACCENT}' : null` },
          strokeWidth: { value: 3 },
        },
      },
    },
    text(
      'nodes',
      `${LEADS} ? ${x} - 6 : ${x} + datum.size / 2 + 6`,
      'datum.y',
      "datum.pictured && datum.at < 1 ? '' : datum.label",
      'ink',
      { signal: `${LEADS} ? 'right' : 'left'` },
    ),
  ];
}

function text(data: string, x: string, y: string, words: string, colour: string, align: object) {
  return {
    type: 'text',
    interactive: false,
    from: { data },
    encode: {
      update: {
        x: { signal: x },
        y: { signal: `${y} + ${data === 'nodes' ? HEAD : 0}` },
        text: { signal: words },
        align,
        baseline: { value: 'middle' },
        fontSize: { value: 12 },
        limit: { value: NAMES },
        fill: { signal: colour },
      },
    },
  };
}
