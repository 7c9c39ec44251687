import { BELOW_TITLE, type VegaSpec, vegaSpec } from '../vega.ts';

type Part = Record<string, unknown>;

/**
 * Two linear axes, titled by the signal `across` and the expression `up`: the base of scatter, line and distribution.
 */
export function chart(
  marks: Part[],
  { signals = [], zero = false, up = 'unit' }: { signals?: Part[]; zero?: boolean; up?: string } = {},
): VegaSpec {
  const scale = (name: string, range: string, fields: string[], more: object) => ({
    name,
    type: 'linear',
    nice: true,
    domain: { fields: fields.map((field) => ({ data: 'content', field })) },
    range,
    ...more,
  });
  const axis = (orient: string, name: string, title: string) => {
    return { orient, scale: name, title: { signal: title }, tickCount: 4, grid: true, format: '.3~r' };
  };
  return vegaSpec(400, {
    fit: true,
    padding: BELOW_TITLE,
    signals: [
      { name: 'unit', value: '' },
      { name: 'across', value: '' },
      { name: 'height', value: 240 },
      ...signals,
    ],
    scales: [
      scale('x', 'width', ['x', 'x2'], { zero: false }),
      scale('y', 'height', ['y'], { zero }),
      { name: 'series', type: 'ordinal', domain: { data: 'content', field: 'series' }, range: 'category' },
    ],
    axes: [axis('bottom', 'x', 'across'), axis('left', 'y', up)],
    marks,
  });
}

const at = (channel: 'x' | 'y') => ({ scale: channel, field: channel });

/** One line per series. Rows: {x, x2, y, series, label}. */
export function line(points: boolean): VegaSpec {
  const path = {
    type: 'group',
    from: { facet: { name: 'lines', data: 'content', groupby: 'series' } },
    marks: [
      {
        type: 'line',
        from: { data: 'lines' },
        encode: {
          update: {
            x: at('x'),
            y: at('y'),
            // A missing number breaks the line.
            defined: { signal: 'datum.y !== null' },
            stroke: { scale: 'series', field: 'series' },
            strokeWidth: { value: 1.5 },
          },
        },
      },
    ],
  };
  const dots = {
    type: 'symbol',
    from: { data: 'content' },
    encode: {
      update: {
        x: at('x'),
        y: at('y'),
        size: { signal: `datum.y === null ? 0 : ${points ? 24 : 0}` },
        fill: { scale: 'series', field: 'series' },
        tooltip: { field: 'label' },
      },
    },
  };
  const plain = chart([path, dots], { zero: true });
  return {
    ...plain,
    data: [
      { name: 'content', values: [] },
      // A line by itself has no name, and needs no legend.
      { name: 'named', source: 'content', transform: [{ type: 'filter', expr: "datum.series !== ''" }] },
    ],
    scales: [
      ...(plain.scales as Part[]),
      { name: 'named', type: 'ordinal', domain: { data: 'named', field: 'series' }, range: 'category' },
    ],
    legends: [
      {
        stroke: 'named',
        orient: 'bottom',
        direction: 'horizontal',
        columns: 2,
        symbolType: 'stroke',
        symbolStrokeWidth: 2,
        labelLimit: 160,
      },
    ],
  };
}

/** A histogram: the number of values in each interval. Rows: {x, x2, y: count, label}. */
export function distribution(bins: number): VegaSpec {
  const bar = {
    type: 'rect',
    from: { data: 'content' },
    encode: {
      update: {
        x: at('x'),
        x2: { scale: 'x', field: 'x2' },
        y: at('y'),
        y2: { scale: 'y', value: 0 },
        fill: { signal: 'quiet' },
        stroke: { signal: 'ground' },
        strokeWidth: { value: 0.5 },
        tooltip: { field: 'label' },
      },
    },
  };
  return chart([bar], { signals: [{ name: 'bins', value: bins }], zero: true, up: "'number of values'" });
}
