import { CholeskyDecomposition } from 'ml-matrix';
import { fault } from '../../base/messages.ts';
import {
  columnMeans,
  fromLibrary,
  gram,
  lessRow,
  type Matrix,
  pickRows,
  toLibrary,
  zeros,
} from './matrix.ts';

/** Which rows are on one side, and which on the other. */
export interface Sides {
  positive: number[];
  negative: number[];
}

/**
 * Returns the directions that tell rows on one side from those on the other, for several choices of sides among the same
 * rows: (S + λI)⁻¹ (μ₊ − μ₋) with the covariance S of all rows and λ = ridge times its mean variance (Fisher 1936,
 * regularized as by Friedman 1989). Not scaled. Fault `separate-silent` where nothing varies.
 * @param x [rows, columns]
 * @returns [columns, choices]
 */
export function separating(x: Matrix, choices: Sides[], ridge: number): Matrix {
  const centred = lessRow(x, columnMeans(x));
  const covariance = gram(centred);
  for (let i = 0; i < covariance.data.length; i++) covariance.data[i]! /= x.rows;
  const diagonal = Array.from({ length: x.columns }, (_, i) => i * (x.columns + 1));
  const variance = diagonal.reduce((sum, i) => sum + covariance.data[i]!, 0) / x.columns;
  if (!(variance > 0)) throw fault('separate-silent', {});
  for (const i of diagonal) covariance.data[i]! += ridge * variance;
  const between = zeros(x.columns, choices.length);
  choices.forEach(({ positive, negative }, j) => {
    const [a, b] = [positive, negative].map((rows) => columnMeans(pickRows(centred, rows))) as [
      Float64Array,
      Float64Array,
    ];
    for (let i = 0; i < x.columns; i++) between.data[i * choices.length + j] = a[i]! - b[i]!;
  });
  return fromLibrary(new CholeskyDecomposition(toLibrary(covariance)).solve(toLibrary(between)));
}

/** Into how many parts rows are divided, one of which is left out at a time. */
const PARTS = 5;

/**
 * Returns how well such a direction tells rows apart that it was not made of: the area under the ROC curve, the mean over
 * five parts of the rows that are left out in turn. 0.5 is chance. Undefined for fewer than two rows on a side.
 * @param x [rows, columns]
 * @param sides in random order: neighbours are not alike
 */
export function separation(x: Matrix, { positive, negative }: Sides, ridge: number): number | undefined {
  const parts = Math.min(PARTS, positive.length, negative.length);
  if (parts < 2) return undefined;
  const isLeftOut = (part: number) => (_: number, i: number) => i % parts === part;
  const areas = Array.from({ length: parts }, (_, part) => {
    const [plus, minus] = [positive, negative].map((rows) => rows.filter(isLeftOut(part))) as [
      number[],
      number[],
    ];
    const out = new Set([...plus, ...minus]);
    const kept = [...positive, ...negative].filter((row) => !out.has(row));
    const place = new Map(kept.map((row, i) => [row, i]));
    const placed = (rows: number[]) => rows.flatMap((row) => place.get(row) ?? []);
    const sides = { positive: placed(positive), negative: placed(negative) };
    const direction = separating(pickRows(x, kept), [sides], ridge);
    const along = (rows: number[]) => rows.map((row) => projection(x, row, direction));
    return areaUnder(along(plus), along(minus));
  });
  return areas.reduce((sum, area) => sum + area, 0) / areas.length;
}

/** Returns the share of pairs in which a positive number is larger than a negative one; ties count half. */
export function areaUnder(positive: number[], negative: number[]): number {
  let sum = 0;
  for (const a of positive) for (const b of negative) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (positive.length * negative.length);
}

function projection({ columns, data }: Matrix, row: number, { data: direction }: Matrix): number {
  let sum = 0;
  for (let i = 0; i < columns; i++) sum += data[row * columns + i]! * direction[i]!;
  return sum;
}
