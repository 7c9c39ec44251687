import type { Heap } from '../../../backend/heap.ts';
import * as tf from '../../../backend/tensors.ts';
import type { Rows } from './rows.ts';

/** What changes in one window: numbers of the input, the row of weights for each, and the range of examples. */
export interface Gathered {
  numbers: Int32Array;
  taps: Int32Array;
  count: number;
  low: number;
  high: number;
}

/** The channels above that can change, as columns of a matrix of weights [taps, stride]. */
export interface Chosen {
  weights: tf.Tensor;
  stride: number;
  columns: Int32Array;
  count: number;
}

/** Products of fewer multiplications cost less in place than as a call. */
const SMALL = 3e4;

/**
 * Computes the rows of all chosen columns, one below the other: [chosen, high - low]. Each is the sum of weight times row
 * over what was gathered.
 * @returns where they start in the heap
 */
export function multiply(heap: Heap, input: Rows, gathered: Gathered, chosen: Chosen[]): number {
  const above = chosen.reduce((sum, { count }) => sum + count, 0);
  const width = gathered.high - gathered.low;
  const small = above * gathered.count * width < SMALL;
  const made = small
    ? multiplyInPlace(heap, input, gathered, chosen, above)
    : multiplyByCall(heap, input, gathered, chosen, above);
  return heap.at(made);
}

function multiplyInPlace(heap: Heap, input: Rows, gathered: Gathered, chosen: Chosen[], above: number) {
  const { numbers, taps, count, low, high } = gathered;
  const width = high - low;
  const made = heap.make([above, width]);
  const view = heap.view();
  let block = heap.at(made);
  view.fill(0, block, block + above * width);
  for (const { weights, stride, columns, count: own } of chosen) {
    const matrix = heap.at(weights);
    for (let i = 0; i < count; i++) {
      const number = numbers[i]!;
      const from = input.at[number]!;
      const length = input.high[number]! - input.low[number]!;
      const start = matrix + taps[i]! * stride;
      let to = block + input.low[number]! - low;
      for (let j = 0; j < own; j++, to += width) {
        const weight = view[start + columns[j]!]!;
        for (let k = 0; k < length; k++) view[to + k]! += weight * view[from + k]!;
      }
    }
    block += own * width;
  }
  return made;
}

function multiplyByCall(heap: Heap, input: Rows, gathered: Gathered, chosen: Chosen[], above: number) {
  const { count, low, high } = gathered;
  const rows = heap.make([count, high - low]);
  const weights = heap.make([above, count]);
  const view = heap.view();
  gatherRows(view, heap.at(rows), input, gathered);
  let to = heap.at(weights);
  for (const each of chosen) {
    gatherWeights(view, to, heap.at(each.weights), gathered, each);
    to += each.count * count;
  }
  const made = tf.matMul(weights as tf.Tensor2D, rows as tf.Tensor2D);
  tf.dispose([rows, weights]);
  return made;
}

/** Writes the gathered rows one below the other, with zeros outside their parts. */
function gatherRows(view: Float32Array, to: number, input: Rows, gathered: Gathered): void {
  const width = gathered.high - gathered.low;
  for (let i = 0, row = to; i < gathered.count; i++, row += width) {
    const number = gathered.numbers[i]!;
    const start = input.at[number]!;
    const length = input.high[number]! - input.low[number]!;
    if (length < width) view.fill(0, row, row + width);
    view.copyWithin(row + input.low[number]! - gathered.low, start, start + length);
  }
}

/** Writes the weights [chosen, gathered]. */
function gatherWeights(
  view: Float32Array,
  to: number,
  from: number,
  gathered: Gathered,
  chosen: Chosen,
): void {
  const { taps, count } = gathered;
  const { columns, stride } = chosen;
  for (let i = 0; i < count; i++) {
    const start = from + taps[i]! * stride;
    for (let j = 0, at = to + i; j < chosen.count; j++, at += count) view[at] = view[start + columns[j]!]!;
  }
}
