import { expect } from 'vitest';

const NUMBER = '([+−]?\\d+(?:\\.\\d+)?(?:e-?\\d+)?)';
const numberOf = (text: string): number => Number(text.replace('−', '-'));

/** `channel 26: +0.869, channel 18: +0.519` of a text alternative, as pairs of channel and value. */
export const channelsIn = (text: string): [number, number][] =>
  [...text.matchAll(new RegExp(`channel (\\d+): ${NUMBER}`, 'g'))].map(([, channel, value]) => [
    Number(channel),
    numberOf(value!),
  ]);

/** `German shepherd: 0.225, lion: 0.0593` as pairs of label and value. */
export const labelsIn = (text: string): [string, number][] =>
  [...text.matchAll(new RegExp(`([^.:,]+): ${NUMBER}(?=[,.])`, 'g'))].map(([, label, value]) => [
    label!.trim(),
    numberOf(value!),
  ]);

/** `0.5 at row 3 of 12, column 4 of 12` as value, row and column, counted from zero. */
export function largestIn(text: string): { value: number; row: number; column: number } {
  const found = text.match(new RegExp(`${NUMBER} at row (\\d+) of \\d+, column (\\d+)`));
  return { value: numberOf(found![1]!), row: Number(found![2]) - 1, column: Number(found![3]) - 1 };
}

/** The largest of a map that is listed row after row. */
export function largestOfMap(map: number[], columns: number): { value: number; row: number; column: number } {
  const value = Math.max(...map);
  const at = map.indexOf(value);
  return { value, row: Math.floor(at / columns), column: at % columns };
}

/** That these channels come in this order, with values equal to two decimals, or to the three digits that are shown. */
export function expectChannels(found: [number, number][], wanted: [number, number][]): void {
  expect(found.map(([channel]) => channel)).toEqual(wanted.map(([channel]) => channel));
  for (const [i, [, value]] of wanted.entries()) {
    expect(Math.abs(found[i]![1] - value)).toBeLessThan(Math.max(0.005, 0.005 * Math.abs(value)));
  }
}
