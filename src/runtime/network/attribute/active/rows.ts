import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../../../backend/heap.ts';

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
}

/** Gives some numbers whole rows of zeros. */
export function zeroRows(rows: Rows, indices: number[], { heap, n }: Workspace): void {
  if (indices.length === 0) return;
  const start = heap.at(heap.make([indices.length, n]));
  heap.view().fill(0, start, start + indices.length * n);
  indices.forEach((index, i) => {
    rows.at[index] = start + i * n;
    rows.high[index] = n;
  });
}

/** Lets a number have the row of another. */
export function shareRow(rows: Rows, index: number, from: Rows, other: number): void {
  rows.at[index] = from.at[other]!;
  rows.low[index] = from.low[other]!;
  rows.high[index] = from.high[other]!;
}

/** Adds `scale` times the row of one number, if it changes, to the whole row of another. */
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
  const to = rows.at[index]! + low;
  const length = from.high[other]! - low;
  for (let i = 0; i < length; i++) view[to + i]! += scale * view[start + i]!;
}
