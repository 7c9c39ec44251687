/** Number of entries that a page key skips. */
const PAGE = 8;

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/**
 * Returns the entry of a list that a key leads to; undefined for other keys, and in an empty list. Arrows go round, page
 * keys end.
 */
export function reachedBy(key: string, at: number, count: number): number | undefined {
  const by = STEPS[key];
  if (by === undefined || count === 0) return undefined;
  const to = at + by;
  return Math.abs(by) === 1 ? (to + count) % count : Math.max(0, Math.min(count - 1, to));
}
