import { rgb } from 'd3-color';
import { at } from '../../../base/at.ts';
import type { Stamp } from '../../../base/dataset.ts';
import type { Value } from '../../../base/value.ts';

/**
 * Draws a mark into a corner of a picture: a square of at least one pixel.
 * @param picture axes y, x, channel, values 0..255; it is changed
 */
export function drawStamp(
  { axes, data }: Value,
  { colour = '#ff00ff', corner = 'bottom-right', size = 0.2 }: Stamp,
): void {
  const [height, width] = [at(axes, 0).size, at(axes, 1).size];
  const side = Math.max(1, Math.round(size * Math.min(height, width)));
  const [vertical, horizontal] = corner.split('-');
  const top = vertical === 'top' ? 0 : height - side;
  const left = horizontal === 'left' ? 0 : width - side;
  const { r, g, b } = rgb(colour);
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) data.set([r, g, b], (y * width + x) * 3);
  }
}
