import type { Sketch } from './sketch.ts';

/** Neighbouring rows that are at the same step of the same seed, and so get the same random transforms. */
export interface Cohort {
  sketch: Sketch;
  first: number;
  rows: number;
}

const nameOf = ({ step, commission: { recipe } }: Sketch): string =>
  `${recipe.seed} ${String(step).padStart(6, '0')}`;

/** Sketches in an order in which those of one cohort are neighbours. */
export const byCohort = (sketches: Sketch[]): Sketch[] =>
  [...sketches].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));

/** The cohorts of sketches in that order. */
export function cohortsOf(sketches: Sketch[]): Cohort[] {
  const cohorts: Cohort[] = [];
  let first = 0;
  for (const sketch of sketches) {
    const last = cohorts.at(-1);
    if (last && nameOf(last.sketch) === nameOf(sketch)) last.rows += sketch.rows;
    else cohorts.push({ sketch, first, rows: sketch.rows });
    first += sketch.rows;
  }
  return cohorts;
}
