import type { Diagnostic } from '../base/diagnostic.ts';
import type { Range } from './item.ts';

/**
 * Returns the underlined range of a diagnostic. A range of several lines is underlined on its first only: a wavy line
 * under a whole document would not show the place.
 */
export function shownRange({ range }: Diagnostic, text: string): Range {
  const inside = (at: number) => Math.max(0, Math.min(text.length, at));
  const from = inside(range?.from ?? 0);
  const line = /[^\r\n]*/y;
  line.lastIndex = from;
  const end = from + (line.exec(text)?.[0].length ?? 0);
  return { from, to: Math.min(Math.max(from, inside(range?.to ?? 0)), end) };
}
