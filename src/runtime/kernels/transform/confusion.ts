import { at } from '../../../base/at.ts';
import type { PageKernel } from '../kernel.ts';
import { judged, type Labels } from './judge.ts';

/**
 * Returns the share of the examples of each label that has each class as the strongest: [example, class] ->
 * [label, class]. A label without examples has no numbers.
 */
export const confusion: PageKernel<{ labels: Labels }> = ([value], { labels }) => {
  const classes = at(value.axes, 1);
  const told = Object.values(labels);
  const counts = new Float32Array(told.length * classes.size);
  const totals = new Float32Array(told.length);
  for (const { label, told: strongest } of judged(value, labels)) {
    const row = told.indexOf(label);
    totals[row]!++;
    if (strongest !== undefined) counts[row * classes.size + strongest]!++;
  }
  const data = counts.map((count, i) => count / totals[Math.floor(i / classes.size)]!);
  return { axes: [{ ...classes, size: told.length, index: told }, classes], data, unit: value.unit };
};
