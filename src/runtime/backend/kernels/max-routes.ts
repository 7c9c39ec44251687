import { at } from '../../../base/at.ts';
import type { Heap } from '../heap.ts';
import type * as tf from '../tensors.ts';

/** The window of a pool over planes of known size. */
export interface PoolWindow {
  /** Height, width, channels of the input. */
  input: [number, number, number];
  size: [number, number];
  strides: [number, number];
  /** Rows and columns of padding before. */
  before: [number, number];
}

/**
 * Returns which element of its window each output of a max-pool took, as a flat index in its example: among equal ones
 * the first in row-major order.
 * @param x [batch, height, width, channels]
 * @param pooled the pool's output, [batch, rows, columns, channels]
 * @returns the shape of `pooled`, int32
 */
export function maxRoutes(heap: Heap, x: tf.Tensor, pooled: tf.Tensor, window: PoolWindow): tf.Tensor {
  const [height, width, channels] = window.input;
  const [batch, rows, columns] = pooled.shape as [number, number, number];
  const routes = heap.make(pooled.shape, 'int32');
  const taps = new Int32Array(Math.max(window.size[0] * window.size[1], NINE));
  const memory = heap.integers();
  const first = { memory, channels, taps, input: 0, output: heap.at(pooled), route: heap.at(routes) };
  const take = taps.length === NINE ? takeOfNine : takeOfMore;
  for (let example = 0; example < batch; example++) {
    first.input = heap.at(x) + example * height * width * channels;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        findTaps(window, row, column, taps);
        take(first);
        first.output += channels;
        first.route += channels;
      }
    }
  }
  return routes;
}

/** One window of a pool, in all channels. Numbers are compared by their bits: the largest is one of them. */
interface Search {
  memory: Int32Array;
  channels: number;
  /** Where its elements begin in the example, row-major; the last one fills up the rest. */
  taps: Int32Array;
  /** Where the example, the window's outputs and its routes begin in memory. */
  input: number;
  output: number;
  route: number;
}

/** The most elements in the windows of nearly all pools. */
const NINE = 9;

/** Has no branches on the numbers, which processors cannot predict: takes half the time of {@link takeOfMore}. */
function takeOfNine({ memory, channels, taps, input, output, route }: Search): void {
  const [a, b, c, d] = [taps[0]!, taps[1]!, taps[2]!, taps[3]!];
  const [e, f, g, h] = [taps[4]!, taps[5]!, taps[6]!, taps[7]!];
  for (let channel = 0; channel < channels; channel++) {
    const largest = memory[output + channel]!;
    const at = input + channel;
    const found =
      (same(memory[at + a]!, largest) << 8) |
      (same(memory[at + b]!, largest) << 7) |
      (same(memory[at + c]!, largest) << 6) |
      (same(memory[at + d]!, largest) << 5) |
      (same(memory[at + e]!, largest) << 4) |
      (same(memory[at + f]!, largest) << 3) |
      (same(memory[at + g]!, largest) << 2) |
      (same(memory[at + h]!, largest) << 1) |
      1;
    memory[route + channel] = taps[Math.clz32(found << 23)]! + channel;
  }
}

/** 1 where two numbers have the same bits, else 0. */
const same = (one: number, other: number): number => Math.clz32(one ^ other) >> 5;

function takeOfMore({ memory, channels, taps, input, output, route }: Search): void {
  const last = taps.length - 1;
  for (let channel = 0; channel < channels; channel++) {
    const largest = memory[output + channel]!;
    let k = 0;
    while (k < last && memory[input + taps[k]! + channel] !== largest) k++;
    memory[route + channel] = taps[k]! + channel;
  }
}

/** Writes where the elements of one window begin in an example, row-major; the last one fills up the rest. */
function findTaps(
  { input: [height, width, channels], size, strides, before }: PoolWindow,
  row: number,
  column: number,
  taps: Int32Array,
): void {
  const top = row * strides[0] - before[0];
  const left = column * strides[1] - before[1];
  let count = 0;
  for (let y = Math.max(top, 0); y < Math.min(top + size[0], height); y++) {
    for (let x = Math.max(left, 0); x < Math.min(left + size[1], width); x++) {
      taps[count++] = (y * width + x) * channels;
    }
  }
  taps.fill(taps[count - 1]!, count);
}

/** Adds each output's number to the element that it took: [n, ...outputs] -> [n, ...input]. */
export function sendBack(heap: Heap, sent: tf.Tensor, routes: tf.Tensor, input: number[]): tf.Tensor {
  const n = at(sent.shape, 0);
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

/** Gives each output the number of the element that it took: [n, ...input] -> [n, ...outputs]. */
export function bring(heap: Heap, numbers: tf.Tensor, routes: tf.Tensor): tf.Tensor {
  const n = at(numbers.shape, 0);
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
