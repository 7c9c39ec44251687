import type { Value } from '../../../base/value.ts';
import { agreement as agreed } from '../../compare/agreement.ts';
import type { DeviceKernel, ParamsOf } from '../kernel.ts';
import { bothOf } from './channels.ts';

/** How far two layers agree: one number; see `compare/agreement`. */
export const agreement: DeviceKernel<ParamsOf<'transform/agreement'>> = async (inputs, { measure, unit }) => {
  const [a, b] = bothOf(inputs as Value[]);
  return { axes: [], data: Float32Array.of(agreed(a, b, measure)), unit };
};
