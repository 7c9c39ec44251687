import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../heap.ts';

/**
 * A tensor cut along its last axis, as tfjs' `split` cuts it; undefined for parts that hold nothing but zeros.
 * @param x [..., sum of `sizes`]
 * @returns [..., size] for each size
 */
export function splitChannels(heap: Heap, x: tf.Tensor, sizes: number[]): (tf.Tensor | undefined)[] {
  const channels = x.shape.at(-1)!;
  let first = 0;
  return sizes.map((size) => {
    const from = first;
    first += size;
    if (isZero(heap.view(), heap.at(x) + from, x.size, channels, size)) return undefined;
    const part = heap.make([...x.shape.slice(0, -1), size]);
    const view = heap.view();
    const end = heap.at(x) + x.size;
    let to = heap.at(part);
    for (let at = heap.at(x) + from; at < end; at += channels) {
      for (let c = 0; c < size; c++) view[to++] = view[at + c]!;
    }
    return part;
  });
}

/** Whether `size` numbers from `start` on, and after each `step`, are all zero. */
function isZero(view: Float32Array, start: number, length: number, step: number, size: number): boolean {
  for (let at = start; at < start + length; at += step) {
    for (let c = 0; c < size; c++) if (view[at + c] !== 0) return false;
  }
  return true;
}
