import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../heap.ts';

/** Whether a tensor holds neither NaN nor an infinity. */
export function allFinite(heap: Heap, x: tf.Tensor): boolean {
  const view = heap.view();
  const start = heap.at(x);
  const end = start + x.size;
  const even = start + 4 * Math.floor(x.size / 4);
  // Zero times a finite number is zero, and four sums don't wait for one another.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = start; i < even; i += 4) {
    a += view[i]! * 0;
    b += view[i + 1]! * 0;
    c += view[i + 2]! * 0;
    d += view[i + 3]! * 0;
  }
  for (let i = even; i < end; i++) a += view[i]! * 0;
  return a + b + c + d === 0;
}
