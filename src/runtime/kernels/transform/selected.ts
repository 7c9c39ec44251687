import type { Value, ValueAxis } from '../../../base/value.ts';
import { pickEntries } from './axes.ts';

/**
 * Some entries along an axis, as `pickEntries` gives them, with the note `kept`: the share that they hold of the sum of
 * all magnitudes, so that what is left out can be told.
 */
export function selected(value: Value, at: number, entries: number[], axis?: Partial<ValueAxis>): Value {
  const picked = pickEntries(value, at, entries, axis);
  const all = total(value.data);
  if (!(all > 0)) return picked;
  const before = (value.notes?.kept as number | undefined) ?? 1;
  return { ...picked, notes: { ...picked.notes, kept: (before * total(picked.data)) / all } };
}

const total = (data: Float32Array): number => data.reduce((sum, entry) => sum + Math.abs(entry), 0);
