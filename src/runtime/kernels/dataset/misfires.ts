import { at } from '../../../base/at.ts';
import { labelOfName } from '../../../base/dataset.ts';
import type { Value } from '../../../base/value.ts';
import type { PageKernel } from '../kernel.ts';
import { descending } from '../transform/order.ts';

/** The strongest share of examples among which misfires are looked for. */
const STRONG = 0.1;

/** Returns 1 for each example, [example], that is a misfire; see {@link misfiresOf}. */
export const misfires: PageKernel = ([value]) => {
  const found = new Set(misfiresOf(value));
  const data = value.data.map((_, entry) => (found.has(entry) ? 1 : 0));
  return { axes: value.axes, data, unit: 'strong, though others of its label are not' };
};

/**
 * Returns the entries of examples, [example], that are among the strongest tenth although the examples of their label
 * are weaker on average than all; the strongest first.
 */
export function misfiresOf({ axes, data }: Value): number[] {
  const labels = Array.from(data, (_, entry) => labelOfName(at(axes, 0).names?.[entry] ?? ''));
  const sums = new Map<string, { sum: number; count: number }>();
  data.forEach((entry, i) => {
    const { sum, count } = sums.get(at(labels, i)) ?? { sum: 0, count: 0 };
    sums.set(at(labels, i), { sum: sum + entry, count: count + 1 });
  });
  const mean = data.reduce((sum, entry) => sum + entry, 0) / (data.length || 1);
  const isWeak = (label: string) => {
    const { sum = 0, count = 1 } = sums.get(label) ?? {};
    return sum / count < mean;
  };
  const strong = descending(data).slice(0, Math.ceil(STRONG * data.length));
  return strong.filter((entry) => isWeak(at(labels, entry)));
}
