import type { Heap } from '../../../backend/heap.ts';
import type * as tf from '../../../backend/tensors.ts';
import type { PoolOp } from '../../ops/kinds/op.ts';
import type { Relaxation } from '../../ops/relaxed.ts';

/**
 * The tangents of one tensor for `n` examples: a row for each of its numbers that changes, and of the row only the part
 * that isn't zero. Behind rectifiers few numbers change; along directions of single positions, each number changes in
 * few examples.
 */
export interface Rows {
  /** Without the batch axis. */
  shape: number[];
  /** For each number, flat: where the stored part of its row starts in the heap, or {@link STILL}. */
  at: Int32Array;
  /** First example of that part, and the one after its last. */
  low: Int32Array;
  high: Int32Array;
}

/** In {@link Rows.at}: this number doesn't change. */
export const STILL = -1;

/** Returns rows of a tensor in which no number changes. */
export function still(shape: number[]): Rows {
  const size = shape.reduce((a, b) => a * b, 1);
  return {
    shape,
    at: new Int32Array(size).fill(STILL),
    low: new Int32Array(size),
    high: new Int32Array(size),
  };
}

/** What forward passes over rows read and write. */
export interface Workspace {
  heap: Heap;
  /** Examples. */
  n: number;
  /** Returns the stored run's value of a tensor. */
  value(name: string): tf.Tensor;
  /** Returns what replaces a max-pool, where they are relaxed. */
  relaxation?(op: PoolOp<'maxpool'>): Relaxation;
}

/** Widens the part of a number's row that will be stored, so that it covers that of another number. */
export function widen(rows: Rows, index: number, from: Rows, other: number): void {
  if (from.at[other] === STILL) return;
  const empty = rows.high[index] === 0;
  rows.low[index] = empty ? from.low[other]! : Math.min(rows.low[index]!, from.low[other]!);
  rows.high[index] = Math.max(rows.high[index]!, from.high[other]!);
}

/** Stores the rows of some numbers, whose parts are known, as zeros. */
export function zeroRows(rows: Rows, indices: number[], heap: Heap): void {
  const width = (index: number) => rows.high[index]! - rows.low[index]!;
  const length = indices.reduce((sum, index) => sum + width(index), 0);
  if (length === 0) return;
  let at = heap.at(heap.make([length]));
  heap.view().fill(0, at, at + length);
  for (const index of indices) {
    rows.at[index] = at;
    at += width(index);
  }
}

/** Shares the row of a number with another. */
export function shareRow(rows: Rows, index: number, from: Rows, other: number): void {
  rows.at[index] = from.at[other]!;
  rows.low[index] = from.low[other]!;
  rows.high[index] = from.high[other]!;
}

/** Adds `scale` times the row of one number, if it changes, to that of another, which was widened for it. */
export function addRow(
  view: Float32Array,
  rows: Rows,
  index: number,
  from: Rows,
  other: number,
  scale: number,
): void {
  const start = from.at[other]!;
  if (start === STILL) return;
  const low = from.low[other]!;
  const to = rows.at[index]! + low - rows.low[index]!;
  const length = from.high[other]! - low;
  for (let i = 0; i < length; i++) view[to + i]! += scale * view[start + i]!;
}
