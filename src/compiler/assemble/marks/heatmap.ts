import { MAGNITUDE, NEGATIVE, POSITIVE } from '../../../base/colours.ts';
import type { Unit } from '../../check/type.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import { cellOutline, positionSignals, type VegaSpec, vegaSpec } from '../vega.ts';
import { cellSignals, frame, gradientLegend, PICTURE_WIDTH, pictureMark, unitSignals } from './image.ts';

/**
 * A map of cells. Row: {image: canvas with one pixel per cell}, coloured at run time by this spec's scale `color` over
 * the signal `domain`. Over a picture (`overlay`), the opacity of a cell grows with its magnitude;
 * in the scheme `light` a cell is dark where there is little, so that the rest is lit.
 */
export function heatmap(element: NormalElement, unit: Unit, selects: Selects[], overlay: boolean): VegaSpec {
  const light = element.scheme === 'light';
  const signed = element.scheme === 'signed' || (element.scheme !== 'magnitude' && !light && unit.signed);
  return vegaSpec(PICTURE_WIDTH, {
    signals: [
      ...frame(),
      { name: 'domain', value: [0, 1] },
      ...unitSignals(unit),
      { name: 'signed', value: signed },
      { name: 'opacity', value: element.opacity ?? (light ? 0.75 : 0.85) },
      { name: 'light', value: light },
      ...cellSignals(element.cells, overlay),
      ...positionSignals(selects),
    ],
    scales: [
      {
        name: 'color',
        type: 'linear',
        clamp: true,
        domain: { signal: signed ? '[domain[0], 0, domain[1]]' : 'domain' },
        range: signed
          ? [NEGATIVE, middle(overlay), POSITIVE]
          : light
            ? ['#000000', middle(overlay)]
            : [middle(overlay), MAGNITUDE],
      },
    ],
    legends: [gradientLegend('color')],
    marks: [pictureMark({ signal: 'smooth' }), ...cellOutline(selects)],
  });
}

/** Returns the colour of zero: the ground of the page, or over a picture, where zero is transparent, a light grey. */
const middle = (overlay: boolean) => (overlay ? '#f1f3f5' : { signal: 'ground' });
