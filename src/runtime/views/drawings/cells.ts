import type { Value } from '../../../base/value.ts';
import { amount } from '../labels.ts';
import type { Values } from '../values.ts';
import { type DrawingContext, largestIn } from './context.ts';
import type { Position } from './positions.ts';

/** The most pictures in one grid; of larger layers every second, third, ... cell is shown. */
const MOST_CELLS = 784;

/** The cells of a layer that a grid shows. */
export interface Cells {
  layerRows: number;
  layerColumns: number;
  /** How many of them are shown. */
  rows: number;
  columns: number;
  /** The distance between shown cells, in rows or columns of the layer. */
  step: number;
  /** Returns the position of the layer whose numbers a shown cell has, row by row. */
  sourceOf(cell: number): number;
}

/**
 * Returns the cells of a value that a grid shows; undefined where the value has no positions.
 * @param value axes y, x and maybe more
 */
export function cellsOf(value: Value | undefined): Cells | undefined {
  const [y, x] = value?.axes ?? [];
  if (y?.name !== 'y' || x?.name !== 'x') return undefined;
  const step = Math.ceil(Math.sqrt((y.size * x.size) / MOST_CELLS)) || 1;
  const [rows, columns] = [Math.ceil(y.size / step), Math.ceil(x.size / step)];
  const middle = (shown: number, size: number) => Math.min(size - 1, shown * step + Math.floor(step / 2));
  return {
    layerRows: y.size,
    layerColumns: x.size,
    rows,
    columns,
    step,
    sourceOf: (cell) => middle(Math.floor(cell / columns), y.size) * x.size + middle(cell % columns, x.size),
  };
}

/** Returns the shown cell at a place, in fractions. */
export function cellAt({ rows, columns }: Cells, { x, y }: Position): number {
  const at = (fraction: number, count: number) =>
    Math.max(0, Math.min(count - 1, Math.floor(fraction * count)));
  return at(y, rows) * columns + at(x, columns);
}

/** Says what the sizes stand for, and whether cells are left out. */
export function sizeRemark(
  place: DrawingContext,
  { content: numbers, also }: Values,
  { step }: Cells,
): string[] {
  const { view, element } = place;
  const [sized, exponent] = ['sized', 'exponent'].map((name) => view.view.signal(name));
  const encoded = element.encode?.size ?? also.size;
  const scale = numbers && sized !== 'none' && encoded === undefined;
  const power = exponent === 1 ? '' : ` to the power ${exponent}`;
  const most = numbers ? amount(largestIn(place, numbers), false) : '';
  return [
    ...(scale ? [`${sized === 'area' ? 'Area' : 'Side'}: ${numbers.unit}${power}, 0 to ${most}.`] : []),
    ...(step > 1 ? [`Every ${step} × ${step} positions are shown as one, by the one in their middle.`] : []),
  ];
}
