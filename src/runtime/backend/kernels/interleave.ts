import type { Heap } from '../heap.ts';
import type * as tf from '../tensors.ts';

/** A rectangle of a plane. */
export interface Rectangle {
  top: number;
  left: number;
  height: number;
  width: number;
}

/**
 * Lays out blocks of channels as `stride` x `stride` neighbours and cuts out a rectangle: tfjs' `depthToSpace` and a
 * crop in one pass.
 * @param x [n, rows, columns, stride * stride * channels]
 * @returns [n, height, width, channels]
 */
export function interleave(heap: Heap, x: tf.Tensor, stride: number, cut: Rectangle): tf.Tensor {
  const [n, rows, columns, deep] = x.shape as [number, number, number, number];
  const channels = deep / (stride * stride);
  const { top, left, height, width } = cut;
  const joined = heap.make([n, height, width, channels]);
  const view = heap.view();
  const from = heap.at(x);
  let to = heap.at(joined);
  for (let example = 0; example < n; example++) {
    for (let y = top; y < top + height; y++) {
      const row = from + (example * rows + Math.floor(y / stride)) * columns * deep;
      const down = (y % stride) * stride;
      for (let column = left; column < left + width; column++) {
        const block = row + Math.floor(column / stride) * deep + (down + (column % stride)) * channels;
        for (let c = 0; c < channels; c++) view[to++] = view[block + c]!;
      }
    }
  }
  return joined;
}
