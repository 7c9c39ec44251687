import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cellOutline, positionSignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { cellSignals, frame, gradientLegend, PICTURE_WIDTH, pictureMark, unitSignals } from './image.ts';

/**
 * Several maps in one picture. Row: {image: canvas with one pixel per cell}. At run time, `names` and `hues` are set to
 * the factors and their colours, `domain` and `ramp` to the scale of brightness.
 */
export function factors(element: NormalElement, unit: Unit, selects: Selects[], overlay: boolean): VegaSpec {
  return vegaSpec(PICTURE_WIDTH, {
    signals: [
      ...frame(),
      ...unitSignals(unit),
      { name: 'colours', value: element.colours ?? 'auto' },
      { name: 'opacity', value: element.opacity ?? 1 },
      ...cellSignals(element.cells, overlay),
      { name: 'names', value: [] },
      { name: 'hues', value: [] },
      { name: 'domain', value: [0, 1] },
      { name: 'ramp', value: ['#000000', '#e2e2e2'] },
      ...positionSignals(selects),
    ],
    scales: [
      { name: 'hue', type: 'ordinal', domain: { signal: 'names' }, range: { signal: 'hues' } },
      { name: 'brightness', type: 'linear', domain: { signal: 'domain' }, range: { signal: 'ramp' } },
    ],
    legends: [
      {
        fill: 'hue',
        orient: 'bottom',
        direction: 'horizontal',
        type: 'symbol',
        symbolType: 'square',
        columns: { signal: 'max(1, floor(width / 76))' },
      },
      gradientLegend('brightness'),
    ],
    marks: [pictureMark({ signal: 'smooth' }), ...cellOutline(selects)],
  });
}
