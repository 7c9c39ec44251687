import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../../../backend/heap.ts';
import type { PoolOp } from '../../ops/kinds/op.ts';
import type { Relaxation } from '../../ops/relaxed.ts';

/**
 * The tangents of one tensor for `n` examples, of those of its numbers alone that change, and of each the part
 * of the row that isn't zero. Behind rectifiers few numbers change; and along directions of single positions few
 * examples change one of them.
 */
export interface Rows {
  /** Without the batch axis. */
  shape: number[];
  /** For each number, flat: where the stored part of its row starts in the heap, or {@link STILL}. */
  at: Int32Array;
  /** First example of that part, and the one after the last. */
  low: Int32Array;
  high: Int32Array;
}

/** In {@link Rows.at}: this number doesn't change. */
export const STILL = -1;

/** Rows of nothing yet. */
export function still(shape: number[]): Rows {
  const size = shape.reduce((a, b) => a * b, 1);
  return {
    shape,
    at: new Int32Array(size).fill(STILL),
    low: new Int32Array(size),
    high: new Int32Array(size),
  };
}

/** What the ops work with. */
export interface Workspace {
  heap: Heap;
  /** Examples. */
  n: number;
  /** The stored run's value of a tensor. */
  value(name: string): tf.Tensor;
  /** Where max-pools are relaxed: what takes their place. */
  relaxation?(op: PoolOp<'maxpool'>): Relaxation;
}

/** Widens the part of a number's row that is to be stored, so that it takes in that of another. */
export function widen(rows: Rows, index: number, from: Rows, other: number): void {
  if (from.at[other] === STILL) return;
  const empty = rows.high[index] === 0;
  rows.low[index] = empty ? from.low[other]! : Math.min(rows.low[index]!, from.low[other]!);
  rows.high[index] = Math.max(rows.high[index]!, from.high[other]!);
}

/** Makes those parts of some numbers' rows, all zeros. */
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

/** Lets a number have the row of another. */
export function shareRow(rows: Rows, index: number, from: Rows, other: number): void {
  rows.at[index] = from.at[other]!;
  rows.low[index] = from.low[other]!;
  rows.high[index] = from.high[other]!;
}

/** Adds `scale` times the row of one number, if it changes, to the row of another that was widened for it. */
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
