import { at } from '../../base/at.ts';

/** Returns the cosine of the angle between two lists; undefined where one is zero. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  let [product, first, second] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    product += x * y;
    first += x * x;
    second += y * y;
  }
  const lengths = Math.sqrt(first * second);
  return lengths > 0 ? product / lengths : undefined;
}

/**
 * Returns how alike a list is to others, as a share of how alike these are among themselves: the mean cosine with them,
 * divided by the mean over their pairs. 1: no less than they are; 0: nothing in common. Undefined where they have nothing in
 * common themselves, and where there are fewer than two.
 */
export function alikeAs(list: ArrayLike<number>, others: readonly ArrayLike<number>[]): number | undefined {
  const among = meanLikeness(others);
  const mean = meanOf(others.map((other) => cosine(list, other)));
  return among === undefined || among < LEAST ? undefined : (mean ?? 0) / among;
}

/** Examples that are less alike than this have no path of their own. */
const LEAST = 0.05;

/** Returns the mean cosine of all pairs of some lists; undefined where there are none, or all but one are zero. */
export function meanLikeness(lists: readonly ArrayLike<number>[]): number | undefined {
  return meanOf(lists.flatMap((list, i) => lists.slice(0, i).map((other) => cosine(list, other))));
}

function meanOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? known.reduce((sum, number) => sum + number, 0) / known.length : undefined;
}

/**
 * Returns the share of some examples whose label is another than the one whose examples have the largest mean.
 * @param values of all examples, whose labels are `labels`
 * @param chosen places of some of them
 */
export function shareOfOthers(
  values: ArrayLike<number>,
  labels: readonly string[],
  chosen: readonly number[],
): number {
  const sums = new Map<string, { sum: number; count: number }>();
  labels.forEach((label, i) => {
    const { sum, count } = sums.get(label) ?? { sum: 0, count: 0 };
    sums.set(label, { sum: sum + at(values, i), count: count + 1 });
  });
  const means = [...sums].map(([label, { sum, count }]) => ({ label, mean: sum / count }));
  const own = means.reduce((a, b) => (b.mean > a.mean ? b : a)).label;
  return chosen.filter((place) => at(labels, place) !== own).length / chosen.length;
}
