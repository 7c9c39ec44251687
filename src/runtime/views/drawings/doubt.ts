import { type Doubted, doubtInWords } from '../../../base/doubt.ts';
import { perObject } from '../../../base/per-object.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { atomsAlong } from '../../kernels/transform/axes.ts';
import type { Row } from '../rows/rows.ts';

/** Adds to each row of channels why its picture may mislead, where something speaks against it. */
export function withDoubt(rows: Row[], axis: ValueAxis | undefined, doubt: Value | undefined): Row[] {
  if (!doubt || !axis || doubt.axes[0]?.layer !== axis.layer) return rows;
  const words = wordsOf(doubt);
  return rows.map((row) => ({ ...row, doubt: words.get(row.index as number) ?? null }));
}

/** Says how many pictures are marked. */
export function markedRemark(rows: Row[]): string[] {
  const marked = new Set(rows.flatMap(({ doubt, index }) => (typeof doubt === 'string' ? [index] : []))).size;
  if (marked === 0) return [];
  const which = marked === 1 ? 'One picture may mislead and is' : `${marked} pictures may mislead and are`;
  return [`${which} marked by a triangle; point at it, or go to it by arrow keys, for why.`];
}

/** Returns a sentence for each channel whose picture is doubted. */
export const wordsOf = perObject(
  (doubt: Value): Map<number, string> =>
    new Map(
      [...doubtedIn(doubt)].flatMap(([channel, doubted]) => {
        const words = doubtInWords(doubted);
        return words === undefined ? [] : [[channel, words] as const];
      }),
    ),
);

/** Returns what is known of the picture of each channel: also of those that no example excites. */
export function doubtedIn(doubt: Value): Map<number, Doubted> {
  const { parts = {}, notes = {} } = doubt;
  const of = (measure: 'share' | 'path', entry: number): Doubted => {
    const number = parts[measure]?.data[entry];
    return number === undefined ? {} : { [measure]: number };
  };
  const unexcited = (notes.unexcited ?? []) as number[];
  return new Map<number, Doubted>([
    ...atomsAlong(doubt, 0).map((channel, i) => [channel, { ...of('share', i), ...of('path', i) }] as const),
    ...unexcited.map((channel) => [channel, { isUnexcited: true }] as const),
  ]);
}
