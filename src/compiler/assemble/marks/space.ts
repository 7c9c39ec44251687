import { ACCENT } from '../../../base/colours.ts';
import { layout } from '../../space/layout.ts';
import type { DesignSpace } from '../../space/space.ts';
import { type VegaSpec, vegaSpec } from '../vega.ts';

/** Colours of content and presentation; white letters on both have a contrast of 4.5. */
const CONTENT = '#2b8a3e';
const PRESENTATION = '#1971c2';

/**
 * Returns the diagram of a design space, which is all in the spec: it reads no rows. Signals for linking:
 * `hover_elements` holds the ids of the elements under the pointer, or null; `element` is the id of the element to
 * highlight.
 */
export function spaceSpec(space: DesignSpace): VegaSpec {
  const { width, height, radius, columns, rows, discs, arrows } = layout(space);
  const has = (datum: string) => `indexof(${datum}.elements, element) >= 0`;
  return vegaSpec(width, {
    signals: [
      { name: 'shrink', update: `min(1, width / ${width})` },
      { name: 'height', update: `${height} * shrink` },
      { name: 'element', value: null },
      {
        name: 'hover_elements',
        value: null,
        on: [
          { events: '@disc:pointerover', update: 'datum.elements' },
          { events: '@disc:pointerout', update: 'null' },
        ],
      },
    ],
    data: [
      { name: 'content', values: [] },
      {
        name: 'columns',
        values: columns.map(({ name, part, ...place }) => ({ ...place, label: labelOf(name, part) })),
      },
      { name: 'rows', values: rows },
      { name: 'discs', values: discs },
      { name: 'arrows', values: arrows },
    ],
    marks: [
      rule('rows', { x: 0, y: 'datum.y', x2: String(width), y2: 'datum.y' }),
      rule('columns', { x: 'datum.x', y: 24, x2: 'datum.x', y2: String(height) }),
      label('rows', '0', 'datum.y + datum.height / 2', 'datum.name', 'left'),
      label('columns', 'datum.x + datum.width / 2', '16', 'datum.label', 'center'),
      {
        type: 'path',
        interactive: false,
        from: { data: 'arrows' },
        encode: {
          update: {
            path: { field: 'path' },
            scaleX: { signal: 'shrink' },
            scaleY: { signal: 'shrink' },
            stroke: { signal: `datum.kind === 'attribution' ? '${CONTENT}' : quiet` },
            strokeWidth: { signal: `${has('datum')} ? 2.5 : 1.5` },
            strokeDash: { signal: "datum.kind === 'selection' ? [4, 3] : []" },
          },
        },
      },
      {
        type: 'symbol',
        interactive: false,
        from: { data: 'arrows' },
        encode: {
          update: {
            shape: { value: 'triangle' },
            x: { signal: 'datum.head.x * shrink' },
            y: { signal: 'datum.head.y * shrink' },
            angle: { signal: 'datum.head.angle' },
            size: { signal: '50 * shrink * shrink' },
            fill: { signal: `datum.kind === 'attribution' ? '${CONTENT}' : quiet` },
          },
        },
      },
      {
        type: 'symbol',
        name: 'disc',
        from: { data: 'discs' },
        encode: {
          update: {
            x: { signal: 'datum.x * shrink' },
            y: { signal: 'datum.y * shrink' },
            size: { signal: `${Math.PI * radius * radius} * shrink * shrink` },
            fill: { signal: `datum.kind === 'C' || datum.kind === 'T' ? '${CONTENT}' : '${PRESENTATION}'` },
            stroke: { signal: `${has('datum')} ? '${ACCENT}' : ground` },
            strokeWidth: { signal: `${has('datum')} ? 3 : 1` },
            tooltip: { signal: "datum.kind + ': ' + datum.row + ', ' + datum.name" },
          },
        },
      },
      {
        ...label('discs', 'datum.x', 'datum.y', 'datum.kind', 'center', '#ffffff'),
      },
    ],
  });
}

/** Returns the layer's name, or the name of the part if it has no layer. */
const labelOf = (name: string, part: string): string => name.replace(/^\$/, '') || part;

function rule(data: string, { x, y, x2, y2 }: Record<'x' | 'y' | 'x2' | 'y2', string | number>) {
  const scaled = (at: string | number) => ({ signal: `(${at}) * shrink` });
  return {
    type: 'rule',
    interactive: false,
    from: { data },
    encode: {
      update: { x: scaled(x), y: scaled(y), x2: scaled(x2), y2: scaled(y2), stroke: { signal: 'hairline' } },
    },
  };
}

function label(data: string, x: string, y: string, text: string, align: string, colour?: string) {
  return {
    type: 'text',
    interactive: false,
    from: { data },
    encode: {
      update: {
        x: { signal: `(${x}) * shrink` },
        y: { signal: `(${y}) * shrink` },
        text: { signal: text },
        align: { value: align },
        baseline: { value: 'middle' },
        fontSize: { signal: 'max(9, 12 * shrink)' },
        fill: colour === undefined ? { signal: 'quiet' } : { value: colour },
      },
    },
  };
}
