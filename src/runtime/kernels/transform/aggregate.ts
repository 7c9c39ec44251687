import type { Value } from '../../../base/value.ts';
import type { PageKernel, ParamsOf } from '../kernel.ts';
import { isAxis, sizeOf, strideAt, withData } from './axes.ts';

/** Sums in float64, so that the order of 100,000 additions doesn't show. */
const REDUCERS = {
  sum: { start: 0, add: (sum, entry) => sum + entry },
  mean: { start: 0, add: (sum, entry) => sum + entry },
  max: { start: Number.NEGATIVE_INFINITY, add: (sum, entry) => Math.max(sum, entry) },
  l2: { start: 0, add: (sum, entry) => sum + entry * entry },
  positive: { start: 0, add: (sum, entry) => sum + (entry > 0 ? 1 : Number.isNaN(entry) ? entry : 0) },
} satisfies Record<string, { start: number; add(sum: number, entry: number): number }>;

/** Combines all entries along the named axes into one number. Ignores axes that the value does not have. */
export const aggregate: PageKernel<ParamsOf<'transform/aggregate'>> = (
  [value],
  { over, layer, with: how, unit = value.unit },
) => {
  const { axes, data } = value;
  const kept = axes.filter((axis) => !over.some((name) => isAxis(axis, name, layer)));
  if (how === 'area') return area(value, kept);
  const { start, add } = REDUCERS[how];
  const place = placer(value, kept);
  const sums = new Float64Array(sizeOf(kept)).fill(start);
  for (let i = 0; i < data.length; i++) {
    const at = place(i);
    sums[at] = add(sums[at]!, data[i]!);
  }
  const count = data.length / sums.length;
  const finish =
    how === 'mean' || how === 'positive'
      ? (s: number) => s / count
      : how === 'l2'
        ? Math.sqrt
        : (s: number) => s;
  return withData(value, { axes: kept, data: Float32Array.from(sums, finish), unit });
};

/** Returns the area under the curve through the entries of each other atom, by the trapezoid rule: the mean height. */
function area(value: Value, kept: Value['axes']): Value {
  const { data } = value;
  const place = placer(value, kept);
  const curves = Array.from({ length: sizeOf(kept) }, (): number[] => []);
  for (const [i, entry] of data.entries()) curves[place(i)]!.push(entry);
  const areas = curves.map((curve) => {
    const ends = ((curve[0] ?? 0) + (curve.at(-1) ?? 0)) / 2;
    const sum = curve.reduce((total, entry) => total + entry, 0);
    return curve.length < 2 ? sum : (sum - ends) / (curve.length - 1);
  });
  return withData(value, { axes: kept, data: Float32Array.from(areas) });
}

/** Returns where in the result an entry of the value goes. */
function placer({ axes }: Value, kept: Value['axes']): (entry: number) => number {
  const terms = axes.flatMap((axis, i) => {
    const to = kept.indexOf(axis);
    return to < 0 ? [] : [{ stride: strideAt(axes, i), size: axis.size, step: strideAt(kept, to) }];
  });
  return (entry) => {
    let at = 0;
    for (const { stride, size, step } of terms) at += (Math.floor(entry / stride) % size) * step;
    return at;
  };
}
