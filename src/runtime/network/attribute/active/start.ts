import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../../../backend/heap.ts';
import { blurWeight } from '../../blur.ts';
import { type Rows, still, zeroRows } from './rows.ts';

/** Directions in which few numbers of a layer change each. */
export interface SparseDirections {
  /** [1, ...shape]: of each number the part that it has in its direction. */
  displacement: tf.Tensor;
  /** Which direction a number belongs to. */
  owner(index: number): number;
  /** Whether each direction, of one position, is blurred over those beside it. */
  blurred?: boolean;
}

/** The rows of a layer along some of its directions. */
export function startRows(directions: SparseDirections, start: number, end: number, heap: Heap): Rows {
  return directions.blurred
    ? blurredRows(directions.displacement, start, end, heap)
    : ownRows(directions, start, end, heap);
}

/** Each number changes in one example, by its part: a row of one, which the displacement itself holds. */
function ownRows({ displacement, owner }: SparseDirections, start: number, end: number, heap: Heap): Rows {
  const rows = still(displacement.shape.slice(1));
  const from = heap.at(displacement);
  const view = heap.view();
  for (let i = 0; i < rows.at.length; i++) {
    const own = owner(i);
    if (own < start || own >= end || view[from + i] === 0) continue;
    rows.at[i] = from + i;
    rows.low[i] = own - start;
    rows.high[i] = own - start + 1;
  }
  return rows;
}

/** Each number changes along the directions of the positions around it, by what its channel has there. */
function blurredRows(displacement: tf.Tensor, start: number, end: number, heap: Heap): Rows {
  const [, height, width, channels] = displacement.shape as [number, number, number, number];
  const rows = still([height, width, channels]);
  const around = (i: number, see: (position: number, weight: number) => void) => {
    const x = Math.floor(i / channels) % width;
    const y = Math.floor(i / channels / width);
    for (let v = Math.max(y - 1, 0); v <= Math.min(y + 1, height - 1); v++) {
      for (let u = Math.max(x - 1, 0); u <= Math.min(x + 1, width - 1); u++) {
        const position = v * width + u;
        if (position >= start && position < end) see(position, blurWeight(v - y, u - x));
      }
    }
  };
  const from = heap.at(displacement);
  const part = (view: Float32Array, i: number, position: number) =>
    view[from + position * channels + (i % channels)]!;
  const changing: number[] = [];
  let view = heap.view();
  for (let i = 0; i < rows.at.length; i++) {
    around(i, (position) => {
      if (part(view, i, position) === 0) return;
      if (rows.high[i] === 0) rows.low[i] = position - start;
      rows.high[i] = position - start + 1;
    });
    if (rows.high[i] !== 0) changing.push(i);
  }
  zeroRows(rows, changing, heap);
  view = heap.view();
  for (const i of changing) {
    around(i, (position, weight) => {
      const value = part(view, i, position);
      if (value !== 0) view[rows.at[i]! + position - start - rows.low[i]!] = weight * value;
    });
  }
  return rows;
}
