import { NEGATIVE, POSITIVE } from '../../../base/colours.ts';
import type { NormalElement } from '../../normalize/normal-view.ts';
import type { Selects } from '../../program.ts';
import type { VegaSpec } from '../vega.ts';
import { thumbnails } from './examples.ts';

/**
 * Filters in rows, each with its number below. Rows: {image: one pixel a weight, slot, index, select}; the weights of
 * maps are coloured at run time by this spec's scale `color`, from -1 to 1.
 */
export function filters({ size, range }: NormalElement, selects: Selects[]): VegaSpec {
  const lines = ['datum.index'];
  const spec = thumbnails(selects, { size: size as number, smooth: false, lines }) as VegaSpec & {
    signals: object[];
  };
  return {
    ...spec,
    signals: [...spec.signals, { name: 'range', value: range }],
    scales: [
      {
        name: 'color',
        type: 'linear',
        clamp: true,
        domain: [-1, 0, 1],
        range: [NEGATIVE, { signal: 'ground' }, POSITIVE],
      },
    ],
  };
}
