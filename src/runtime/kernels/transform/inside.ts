import { at } from '../../../base/at.ts';
import { coverage } from '../../../base/mask.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { axisAt, strideAt, withData } from './axes.ts';

/** Keeps the painted part of maps: each place times how much of it is painted, 0..1. */
export const inside: PageKernel<ParamsOf<'transform/inside'>> = ([value], { mask, layer }) => {
  const { axes } = value;
  const [rows, columns] = [axisAt(value, 'y', layer), axisAt(value, 'x', layer)];
  const [height, width] = [at(axes, rows).size, at(axes, columns).size];
  const [down, right] = [strideAt(axes, rows), strideAt(axes, columns)];
  const painted = coverage(mask, height, width);
  const data = value.data.map((entry, i) => {
    const [y, x] = [Math.floor(i / down) % height, Math.floor(i / right) % width];
    return entry * at(painted, y * width + x);
  });
  return withData(value, { data });
};
