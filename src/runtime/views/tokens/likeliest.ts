import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';

/** Of scores of classes at each token, the largest, and which class it is of. */
export interface Likeliest {
  /** Without the axis of classes. */
  value: Value;
  /** The number of the class of each entry. */
  classes: number[];
}

/** Returns the likeliest class of each entry; undefined for a content that does not end with the axis class. */
export function likeliestOf({ axes, data, unit }: Value): Likeliest | undefined {
  const last = at(axes, -1);
  if (last.name !== 'class' || axes.length < 2) return undefined;
  const count = data.length / last.size;
  const largest = new Float32Array(count);
  const classes = Array.from({ length: count }, (_, i) => {
    const scores = data.subarray(i * last.size, (i + 1) * last.size);
    const place = scores.reduce((best, score, j) => (score > scores[best]! ? j : best), 0);
    largest[i] = scores[place]!;
    return last.index?.[place] ?? place;
  });
  return { value: { axes: axes.slice(0, -1), data: largest, unit }, classes };
}
