import { at } from '../../../../base/at.ts';
import type * as tf from '../../../backend/tensors.ts';
import { pictureOf, windowOf } from '../../ops/geometry.ts';
import type { Activation, Padding, Pair } from '../../ops/kinds/op.ts';
import { type Gathered, multiply } from './multiply.ts';
import { type Rows, STILL, still, type Workspace } from './rows.ts';

/** A convolution, or a dense layer as one over a single place. */
export interface Product {
  name: string;
  activation: Activation;
  /** [height, width, in, out] or [in, out]. */
  weights: tf.Tensor;
}

/** The window that several products over one tensor share. */
export interface Window {
  size: Pair;
  strides: Pair;
  dilations: Pair;
  padding: Padding;
}

/**
 * Tangents through products that read the same tensor by the same window. At each place, the rows that change in the
 * window are gathered, with their weights for what can change above, and multiplied.
 * @returns in the order of the products
 */
export function pushProducts(products: Product[], window: Window, input: Rows, space: Workspace): Rows[] {
  const { heap, value } = space;
  const { gather, places } = gathering(window, input, space.n);
  const outputs = products.map(({ name, weights, activation }) => {
    const rows = still(value(name).shape.slice(1));
    const stride = at(rows.shape, -1);
    return {
      rows,
      stride,
      value: value(name),
      weights,
      activation,
      columns: new Int32Array(stride),
      count: 0,
    };
  });
  for (let place = 0; place < places; place++) {
    const gathered = gather(place);
    if (gathered.count === 0) continue;
    const view = heap.view();
    for (const output of outputs) {
      const from = heap.at(output.value) + place * output.stride;
      output.count = choose(view, from, output.stride, output.activation, output.columns);
    }
    if (outputs.every(({ count }) => count === 0)) continue;
    let from = multiply(heap, input, gathered, outputs);
    for (const { rows, stride, columns, count } of outputs) {
      for (let i = 0; i < count; i++, from += gathered.high - gathered.low) {
        const index = place * stride + columns[i]!;
        rows.at[index] = from;
        rows.low[index] = gathered.low;
        rows.high[index] = gathered.high;
      }
    }
  }
  return outputs.map(({ rows }) => rows);
}

/** Finds what changes in the window of each place. `gather` refills and returns one object. */
function gathering(window: Window, input: Rows, n: number) {
  const [height, width, channels] = pictureOf(
    input.shape.length === 3 ? input.shape : [1, 1, ...input.shape],
  );
  const { size, strides, dilations, padding } = window;
  const { pads, out } = windowOf([height, width], size, strides, dilations, padding);
  const room = size[0] * size[1] * channels;
  const found: Gathered = {
    numbers: new Int32Array(room),
    taps: new Int32Array(room),
    count: 0,
    low: n,
    high: 0,
  };
  const take = (from: number, tap: number) => {
    for (let c = 0; c < channels; c++) {
      if (input.at[from + c] === STILL) continue;
      found.low = Math.min(found.low, input.low[from + c]!);
      found.high = Math.max(found.high, input.high[from + c]!);
      found.numbers[found.count] = from + c;
      found.taps[found.count++] = tap + c;
    }
  };
  const gather = (place: number): Gathered => {
    const top = Math.floor(place / out[1]) * strides[0] - pads[0][0];
    const left = (place % out[1]) * strides[1] - pads[1][0];
    Object.assign(found, { count: 0, low: n, high: 0 });
    for (let ky = 0; ky < size[0]; ky++) {
      const y = top + ky * dilations[0];
      if (y < 0 || y >= height) continue;
      for (let kx = 0; kx < size[1]; kx++) {
        const x = left + kx * dilations[1];
        if (x >= 0 && x < width) take((y * width + x) * channels, (ky * size[1] + kx) * channels);
      }
    }
    return found;
  };
  return { gather, places: out[0] * out[1] };
}

/** Writes which channels of a place can change, those whose activation isn't cut, and returns how many. */
function choose(
  view: Float32Array,
  from: number,
  channels: number,
  activation: Activation,
  columns: Int32Array,
): number {
  let count = 0;
  for (let c = 0; c < channels; c++) {
    if (passes(view[from + c]!, activation)) columns[count++] = c;
  }
  return count;
}

/** Whether an activation lets changes through where its output is this value. */
export function passes(value: number, activation: Activation): boolean {
  if (activation === 'none') return true;
  return value > 0 && (activation === 'relu' || value < 6);
}
