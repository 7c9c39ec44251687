import type { PageKernel } from '../kernel.ts';
import { judged, type Labels } from './judge.ts';

/** Of which examples; all without both. */
interface Of {
  label?: string;
  except?: string;
}

/** Returns the share of examples whose strongest class is that of their label: [example, class] -> []. */
export const accuracy: PageKernel<{ labels: Labels } & Of> = ([value], { labels, label: only, except }) => {
  const all = judged(value, labels).filter(
    ({ label }) =>
      (only === undefined || label === labels[only]) && (except === undefined || label !== labels[except]),
  );
  const right = all.filter(({ label, told }) => label === told).length;
  return { axes: [], data: Float32Array.of(right / all.length), unit: value.unit };
};
