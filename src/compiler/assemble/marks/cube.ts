import { MAGNITUDE } from '../../../base/colours.ts';
import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import { type VegaSpec, vegaSpec } from '../vega.ts';
import { gradientLegend, unitSignals } from './image.ts';

/**
 * A cube of blocks, seen from in front, above and the right. Rows, from the farthest block to the nearest, made at run
 * time from the signals `cut` and `depth`: {path: a face, in a square of 1 by 1; fill: its colour; label}.
 */
export function cube(element: NormalElement, unit: Unit): VegaSpec {
  return vegaSpec(360, {
    signals: [
      ...unitSignals(unit),
      { name: 'domain', value: [0, 1] },
      { name: 'cut', value: element.cut ?? 'whole' },
      { name: 'depth', value: element.depth ?? 8 },
      { name: 'height', update: 'width' },
    ],
    scales: [
      {
        name: 'color',
        type: 'linear',
        clamp: true,
        domain: { signal: 'domain' },
        range: [{ signal: 'hairline' }, MAGNITUDE],
      },
    ],
    legends: [gradientLegend('color')],
    marks: [
      {
        type: 'path',
        from: { data: 'content' },
        encode: {
          update: {
            path: { field: 'path' },
            scaleX: { signal: 'width' },
            scaleY: { signal: 'width' },
            fill: { field: 'fill' },
            stroke: { field: 'fill' },
            strokeWidth: { value: 0.3 },
            tooltip: { field: 'label' },
          },
        },
      },
    ],
  });
}
