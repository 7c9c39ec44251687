import type { Heap } from '../../../backend/heap.ts';
import type * as tf from '../../../backend/tensors.ts';
import { blurWeight } from '../../blur.ts';
import { type Rows, still, zeroRows } from './rows.ts';

/** Directions along each of which few numbers of a layer change. */
export interface SparseDirections {
  /** How much each number changes along its direction, [1, ...shape]. */
  displacement: tf.Tensor;
  /** Returns the direction that a number belongs to. */
  owner(index: number): number;
  /** Whether each direction, of one position, is blurred over the neighbouring positions. */
  blurred?: boolean;
}

/** Returns the rows of a layer along some of its directions. */
export function startRows(directions: SparseDirections, start: number, end: number, heap: Heap): Rows {
  return directions.blurred
    ? blurredRows(directions.displacement, start, end, heap)
    : ownRows(directions, start, end, heap);
}

/** Each number changes in one example: a row of one entry, which the displacement itself holds. */
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

/** Each number changes along the directions of the positions around it, by its channel's displacement there. */
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
