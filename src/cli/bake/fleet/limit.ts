import type { Job } from './job.ts';

/**
 * Milliseconds that a job of each kind may take for one of its things, on a slow machine: a value may need a run of the
 * network for every picture of a dataset, a picture a few thousand runs.
 */
const LONGEST = { values: 3600e3, pictures: 600e3 } as const;

/** The longest time that a timer takes. */
const MOST = 2 ** 31 - 1;

/**
 * Returns the milliseconds after which a job that makes nothing has gone wrong.
 * @param longest those for one thing, instead of what its kind is given
 */
export function limitOf({ work }: Job, longest?: number): number {
  const { kind, of } = work ?? {};
  const each = longest ?? (kind === 'pictures' ? LONGEST.pictures : LONGEST.values);
  // Pictures are made side by side, and values one after the other.
  const count = kind === 'pictures' && Array.isArray(of) ? Math.max(1, of.length) : 1;
  return Math.min(MOST, each * count);
}
