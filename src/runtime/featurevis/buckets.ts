import type { JobRun } from './job.ts';

/** Neighbouring rows that are at the same step of the same seed, and so get the same random transforms. */
export interface Bucket {
  run: JobRun;
  first: number;
  rows: number;
}

const nameOf = ({ step, job: { recipe } }: JobRun): string =>
  `${recipe.seed} ${String(step).padStart(6, '0')}`;

/** Sorts runs so that those of one bucket are neighbours. */
export const byBucket = (runs: JobRun[]): JobRun[] =>
  [...runs].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));

/** Returns the buckets of runs that are in the order of {@link byBucket}. */
export function bucketsOf(runs: JobRun[]): Bucket[] {
  const buckets: Bucket[] = [];
  let first = 0;
  for (const run of runs) {
    const last = buckets.at(-1);
    if (last && nameOf(last.run) === nameOf(run)) last.rows += run.rows;
    else buckets.push({ run, first, rows: run.rows });
    first += run.rows;
  }
  return buckets;
}
