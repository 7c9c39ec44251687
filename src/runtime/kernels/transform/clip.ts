import type { PageKernel, ParamsOf } from '../kernel.ts';
import { withData } from './axes.ts';

/** Limits each entry to a range; either end may be open. */
export const clip: PageKernel<ParamsOf<'transform/clip'>> = ([value], params) => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = params;
  return withData(value, { data: value.data.map((entry) => Math.min(max, Math.max(min, entry))) });
};
