import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import { similarity as compared } from '../../compare/similarity.ts';
import type { DeviceKernel, ParamsOf } from '../kernel.ts';
import { bothOf } from './channels.ts';

/** How alike all pairs of channels are: [channel, channel]; see `compare/similarity`. */
export const similarity: DeviceKernel<ParamsOf<'transform/similarity'>> = async (inputs, { by, unit }) => {
  const values = inputs as Value[];
  const { matrix, silent } = compared(...bothOf(values), by);
  const axes = values.map((value) => at(value.axes, 1));
  return { axes, data: Float32Array.from(matrix.data), unit, ...(silent > 0 && { notes: { silent } }) };
};
