import type { Selects } from '../../program.ts';
import { cellOutline, positionSignals, type VegaSpec, vegaSpec } from '../vega.ts';

/** Preferred width of pictures and maps, in px. */
export const PICTURE_WIDTH = 320;

/** Signals of everything that has the picture's proportions: `aspect` is height / width, `grid` rows and columns. */
export const FRAME = [
  { name: 'aspect', value: 1 },
  { name: 'grid', value: [1, 1] },
  { name: 'height', update: 'width * aspect' },
];

/** The picture itself, with the selected cell outlined. Row: {image: canvas}. */
export function image(selects: Selects[]): VegaSpec {
  return vegaSpec(PICTURE_WIDTH, {
    signals: [...FRAME, ...positionSignals(selects)],
    marks: [pictureMark(true), ...cellOutline(selects)],
  });
}

/** Draws the row's canvas over the whole view; maps are not smoothed, so that cells stay cells. */
export function pictureMark(smooth: boolean) {
  return {
    type: 'image',
    from: { data: 'content' },
    encode: {
      update: {
        image: { field: 'image' },
        x: { value: 0 },
        y: { value: 0 },
        width: { signal: 'width' },
        height: { signal: 'height' },
        aspect: { value: false },
        smooth: { value: smooth },
      },
    },
  };
}
