import { at } from '../../../base/at.ts';
import type { Heap } from '../heap.ts';
import type * as tf from '../tensors.ts';

/**
 * Returns, for each number, the sum of a * b over the channels at most `radius` away.
 * @param a [n, ..., channels]
 * @param b the same shape, or a batch of 1 that serves all n
 */
export function channelSums(heap: Heap, a: tf.Tensor, b: tf.Tensor, radius: number): tf.Tensor {
  const channels = at(a.shape, -1);
  const sums = heap.make(a.shape);
  const view = heap.view();
  const [left, right, to] = [heap.at(a), heap.at(b), heap.at(sums)];
  const products = new Float64Array(channels + 2 * radius + 1);
  for (let row = 0; row < a.size; row += channels) {
    const other = right + (row % b.size);
    for (let c = 0; c < channels; c++) products[c + radius] = view[left + row + c]! * view[other + c]!;
    let sum = 0;
    for (let c = 0; c < 2 * radius; c++) sum += products[c]!;
    for (let c = 0; c < channels; c++) {
      sum += products[c + 2 * radius]!;
      view[to + row + c] = sum;
      sum -= products[c]!;
    }
    // Subtracting does not take an infinity or NaN out of a sum.
    if (!Number.isFinite(sum)) sumsOneByOne(products, view, to + row, channels, 2 * radius + 1);
  }
  return sums;
}

function sumsOneByOne(products: Float64Array, view: Float32Array, to: number, count: number, size: number) {
  for (let c = 0; c < count; c++) {
    view[to + c] = products.subarray(c, c + size).reduce((sum, product) => sum + product, 0);
  }
}
