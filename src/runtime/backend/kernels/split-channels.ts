import { at } from '../../../base/at.ts';
import type { Heap } from '../heap.ts';
import type * as tf from '../tensors.ts';

/**
 * Splits a tensor along its last axis, as tfjs' `split` does; parts that hold only zeros are undefined.
 * @param x [..., sum of `sizes`]
 * @returns [..., size] for each size
 */
export function splitChannels(heap: Heap, x: tf.Tensor, sizes: number[]): (tf.Tensor | undefined)[] {
  const channels = at(x.shape, -1);
  let first = 0;
  return sizes.map((size) => {
    const from = first;
    first += size;
    if (isZero(heap.view(), heap.at(x) + from, x.size, channels, size)) return undefined;
    const part = heap.make([...x.shape.slice(0, -1), size]);
    const view = heap.view();
    const end = heap.at(x) + x.size;
    let to = heap.at(part);
    for (let pixel = heap.at(x) + from; pixel < end; pixel += channels) {
      for (let c = 0; c < size; c++) view[to++] = view[pixel + c]!;
    }
    return part;
  });
}

/** Whether the first `size` numbers of every `step` are zero, among `length` numbers from `start` on. */
function isZero(view: Float32Array, start: number, length: number, step: number, size: number): boolean {
  for (let pixel = start; pixel < start + length; pixel += step) {
    for (let c = 0; c < size; c++) if (view[pixel + c] !== 0) return false;
  }
  return true;
}
