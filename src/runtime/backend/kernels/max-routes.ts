import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../heap.ts';

/** A pool's window over planes of known size. */
export interface PoolWindow {
  /** Height, width, channels of the input. */
  input: [number, number, number];
  size: [number, number];
  strides: [number, number];
  /** Rows and columns of padding before. */
  before: [number, number];
}

/**
 * Which element of its window each output of a max-pool took, flat in its example: of equal ones the first in
 * reading order.
 * @param x [batch, height, width, channels]
 * @param pooled the pool's output, [batch, rows, columns, channels]
 * @returns the shape of `pooled`, int32
 */
export function maxRoutes(heap: Heap, x: tf.Tensor, pooled: tf.Tensor, window: PoolWindow): tf.Tensor {
  const [height, width, channels] = window.input;
  const [batch, rows, columns] = pooled.shape as [number, number, number];
  const routes = heap.make(pooled.shape, 'int32');
  const view = heap.view();
  const taken = heap.integers();
  const taps = new Int32Array(window.size[0] * window.size[1]);
  let output = heap.at(pooled);
  let to = heap.at(routes);
  for (let example = 0; example < batch; example++) {
    const start = heap.at(x) + example * height * width * channels;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const last = tapsOf(window, row, column, taps) - 1;
        for (let c = 0; c < channels; c++, output++, to++) {
          const largest = view[output]!;
          let k = 0;
          while (k < last && view[start + taps[k]! + c] !== largest) k++;
          taken[to] = taps[k]! + c;
        }
      }
    }
  }
  return routes;
}

/** Writes where the elements of one window begin in an example, in reading order; gives how many there are. */
function tapsOf(
  { input: [height, width, channels], size, strides, before }: PoolWindow,
  row: number,
  column: number,
  taps: Int32Array,
): number {
  const top = row * strides[0] - before[0];
  const left = column * strides[1] - before[1];
  let count = 0;
  for (let y = Math.max(top, 0); y < Math.min(top + size[0], height); y++) {
    for (let x = Math.max(left, 0); x < Math.min(left + size[1], width); x++) {
      taps[count++] = (y * width + x) * channels;
    }
  }
  return count;
}

/** Sends each output's number back to the element that it took: [n, ...outputs] -> [n, ...input]. */
export function sendBack(heap: Heap, sent: tf.Tensor, routes: tf.Tensor, input: number[]): tf.Tensor {
  const n = sent.shape[0]!;
  const arrived = heap.make([n, ...input]);
  const view = heap.view();
  const taken = heap.integers();
  const size = arrived.size / n;
  const outputs = sent.size / n;
  const [from, to, route] = [heap.at(sent), heap.at(arrived), heap.at(routes)];
  view.fill(0, to, to + arrived.size);
  for (let example = 0; example < n; example++) {
    const start = to + example * size;
    const own = from + example * outputs;
    const by = route + ((example * outputs) % routes.size);
    for (let i = 0; i < outputs; i++) view[start + taken[by + i]!]! += view[own + i]!;
  }
  return arrived;
}

/** Brings each output the number of the element that it takes: [n, ...input] -> [n, ...outputs]. */
export function bring(heap: Heap, numbers: tf.Tensor, routes: tf.Tensor): tf.Tensor {
  const n = numbers.shape[0]!;
  const brought = heap.make([n, ...routes.shape.slice(1)]);
  const view = heap.view();
  const taken = heap.integers();
  const size = numbers.size / n;
  const outputs = brought.size / n;
  const [from, to, route] = [heap.at(numbers), heap.at(brought), heap.at(routes)];
  for (let example = 0; example < n; example++) {
    const start = from + example * size;
    const own = to + example * outputs;
    const by = route + ((example * outputs) % routes.size);
    for (let i = 0; i < outputs; i++) view[own + i] = view[start + taken[by + i]!]!;
  }
  return brought;
}
