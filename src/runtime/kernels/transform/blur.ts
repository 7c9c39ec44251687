import { at } from '../../../base/at.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { axisAt, strideAt, withData } from './axes.ts';

const BINOMIAL = [1, 2, 1];

/** Smooths maps with [1 2 1] x [1 2 1] / 16; at the borders it averages over the cells that there are. */
export const blur: PageKernel<ParamsOf<'transform/blur'>> = ([value], { times, layer }) => {
  const { axes } = value;
  let { data } = value;
  for (const name of ['y', 'x'] as const) {
    const place = axisAt(value, name, layer);
    const [stride, { size }] = [strideAt(axes, place), at(axes, place)];
    for (let i = 0; i < times; i++) data = along(data, stride, size);
  }
  return withData(value, { data });
};

function along(data: Float32Array, stride: number, size: number): Float32Array {
  return data.map((_, i) => {
    const place = Math.floor(i / stride) % size;
    let [sum, weights] = [0, 0];
    BINOMIAL.forEach((weight, tap) => {
      const offset = tap - 1;
      if (place + offset < 0 || place + offset >= size) return;
      sum += weight * data[i + offset * stride]!;
      weights += weight;
    });
    return sum / weights;
  });
}
