import type { PageKernel } from '../kernel.ts';
import { judged, type Labels } from './judge.ts';

/** Returns the share of examples whose strongest class is that of their label: [example, class] -> []. */
export const accuracy: PageKernel<{ labels: Labels }> = ([value], { labels }) => {
  const all = judged(value, labels);
  const right = all.filter(({ label, told }) => label === told).length;
  return { axes: [], data: Float32Array.of(right / all.length), unit: value.unit };
};
