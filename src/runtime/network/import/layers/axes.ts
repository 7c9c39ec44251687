import { at, lookUp } from '../../../../base/at.ts';
import type { AxisName } from '../../../../base/axis.ts';
import type { DraftOp } from '../blueprint.ts';
import { blocksOf } from '../emit/blocks-of.ts';

/** How the places of a picture lie among tokens: row by row, behind others. */
export interface Grid {
  rows: number;
  columns: number;
  before: number;
  after: number;
}

/** What an axis of a tensor runs over; `grid` where tokens are places. Without a name that is not known. */
export interface Axis {
  name?: AxisName;
  grid?: Grid;
}

const UNKNOWN: Axis = {};
const CHANNEL: Axis = { name: 'channel' };

/** Returns what the axes of all tensors run over, from those of the input on. */
export function axesIn(
  ops: readonly DraftOp[],
  input: { name: string; axes: readonly AxisName[] },
  shapes: ReadonlyMap<string, number[]>,
): Map<string, Axis[]> {
  const known = new Map<string, Axis[]>([[input.name, input.axes.map((name) => ({ name }))]]);
  for (const op of ops) {
    const inputs = op.inputs.map((name) => lookUp(known, name));
    const found = axesOf(
      op,
      inputs,
      op.inputs.map((name) => lookUp(shapes, name)),
      lookUp(shapes, op.name),
    );
    known.set(op.name, found);
  }
  return known;
}

/** Returns the names of axes; undefined where one is not known, or two are the same. */
export function namedAxes(axes: readonly Axis[]): AxisName[] | undefined {
  const names = axes.flatMap(({ name }) => name ?? []);
  return names.length === axes.length && new Set(names).size === names.length ? names : undefined;
}

function axesOf(op: DraftOp, inputs: Axis[][], shapes: number[][], shape: number[]): Axis[] {
  const first = at(inputs, 0);
  switch (op.kind) {
    case 'reshape':
      return reshaped(first, at(shapes, 0), shape);
    case 'transpose':
      return op.attrs.order.map((axis) => at(first, axis));
    case 'embedding':
      return [...first, CHANNEL];
    case 'conv':
    case 'grouped':
    case 'dense':
      return [...first.slice(0, -1), CHANNEL];
    case 'matmul':
      return multiplied(first, at(inputs, 1));
    case 'mean':
      return op.attrs.keepDims ? [UNKNOWN, UNKNOWN, at(first, 2)] : [at(first, 2)];
    case 'reduce': {
      const { axes, keepDims } = op.attrs;
      const kept = first.map((axis, i) => (axes.includes(i) ? UNKNOWN : axis));
      return keepDims ? kept : kept.filter((_, i) => !axes.includes(i));
    }
    case 'extend': {
      const { axis, before, after } = op.attrs;
      return first.map((own, i) => (i === axis ? widened(own, before, after) : own));
    }
    case 'slice':
      return first.map((own, i) => (i === op.attrs.axis ? { ...(own.name && { name: own.name }) } : own));
    default:
      return first.map((own, i) => inputs.map((axes) => axes[i]).find((axis) => axis?.name) ?? own);
  }
}

function widened({ name, grid }: Axis, before: number, after: number): Axis {
  return {
    ...(name && { name }),
    ...(grid && { grid: { ...grid, before: grid.before + before, after: grid.after + after } }),
  };
}

/**
 * Queries by keys are a pattern, patterns by values are tokens again. Of the axes before, one that channels were divided
 * into is that of heads.
 */
function multiplied(a: Axis[], b: Axis[]): Axis[] {
  const before = a.slice(0, -2).map((axis, i) => (axis.name ? axis : at(b, i)));
  const [row, column] = [at(a, -2), at(b, -1)];
  if (row.name === 'token' && column.name === 'token') {
    return [...before, { ...row, name: 'query' }, { ...column, name: 'key' }];
  }
  return [...before, row.name === 'query' ? { ...row, name: 'token' } : row, column];
}

function reshaped(axes: Axis[], from: number[], to: number[]): Axis[] {
  return blocksOf(from, to).flatMap((block) => {
    const own = block.from.filter((axis) => from[axis] !== 1).map((axis) => at(axes, axis));
    const wide = block.to.filter((axis) => to[axis] !== 1);
    const found = divided(
      own,
      wide.map((axis) => at(to, axis)),
      block.from.map((axis) => at(from, axis)),
    );
    return block.to.map((axis) => (to[axis] === 1 ? UNKNOWN : (found[wide.indexOf(axis)] ?? UNKNOWN)));
  });
}

/** Returns what axes become that are joined, and divided anew to axes of other lengths. */
function divided(own: Axis[], lengths: number[], from: number[]): Axis[] {
  if (own.length === lengths.length) return own;
  const names = own.map(({ name }) => name);
  const [first] = own;
  if (lengths.length === 1) {
    if (names.join() === 'y,x') {
      const [rows = 1, columns = 1] = from.filter((length) => length !== 1);
      return [{ name: 'token', grid: { rows, columns, before: 0, after: 0 } }];
    }
    // What is divided into heads, or repeated for several, and joined again.
    if (names.includes('channel')) return [CHANNEL];
    return names.includes('head') ? [{ name: 'head' }] : [UNKNOWN];
  }
  if (own.length === 1 && first?.name === 'channel') {
    const parts = lengths.map((): Axis => UNKNOWN);
    return [...parts.slice(0, -2), { name: 'head' }, CHANNEL];
  }
  if (own.length === 1 && first?.grid && lengths.join() === [first.grid.rows, first.grid.columns].join()) {
    return [{ name: 'y' }, { name: 'x' }];
  }
  return lengths.map(() => UNKNOWN);
}
