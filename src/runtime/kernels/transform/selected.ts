import type { Value, ValueAxis } from '../../../base/value.ts';
import { pickEntries } from './axes.ts';

/**
 * Keeps some entries along an axis, as `pickEntries` does. The note `kept` is their share of the sum of all magnitudes:
 * views say how much is left out.
 */
export function selected(value: Value, place: number, entries: number[], axis?: Partial<ValueAxis>): Value {
  const picked = pickEntries(value, place, entries, axis);
  const all = total(value.data);
  if (!(all > 0)) return picked;
  const before = (value.notes?.kept as number | undefined) ?? 1;
  return { ...picked, notes: { ...picked.notes, kept: (before * total(picked.data)) / all } };
}

const total = (data: Float32Array): number => data.reduce((sum, entry) => sum + Math.abs(entry), 0);
