import { at } from '../../base/at.ts';
import type { Heap } from '../backend/heap.ts';
import type * as tf from '../backend/tensors.ts';

/** [a, b, c, d, e, f]: the output pixel (x, y) sees the place (a x + b y + c, d x + e y + f) of the input. */
export type Affine = [number, number, number, number, number, number];

/** Composes two maps from output pixels to places of their input: `outer` is applied to what `inner` gives. */
export function chained(inner: Affine, outer: Affine): Affine {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * j, a * h + b * k, a * i + b * l + c, d * g + e * j, d * h + e * k, d * i + e * l + f];
}

/** For every pixel one that it mixes, and its weight: 0 where there is none. */
export interface Taps {
  index: Int32Array;
  weight: Float32Array;
}

const emptyTaps = (pixels: number): Taps => ({
  index: new Int32Array(pixels),
  weight: new Float32Array(pixels),
});

/** Returns the four pixels around the place that each pixel sees. */
export function bilinear(height: number, width: number, [a, b, c, d, e, f]: Affine): Taps[] {
  const all = [0, 1, 2, 3].map(() => emptyTaps(height * width));
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const [u, v] = [a * x + b * y + c, d * x + e * y + f];
      const [left, top] = [Math.floor(u), Math.floor(v)];
      for (let k = 0; k < 4; k++) {
        const [row, column] = [top + (k >> 1), left + (k & 1)];
        if (row < 0 || row >= height || column < 0 || column >= width) continue;
        all[k]!.index[i] = row * width + column;
        all[k]!.weight[i] = (1 - Math.abs(u - column)) * (1 - Math.abs(v - row));
      }
    }
  }
  return all;
}

/** Transposes tables: returns as many as the pixel that is mixed most often needs. */
export function transposed(taps: Taps[]): Taps[] {
  const pixels = at(taps, 0).index.length;
  const filled = new Uint8Array(pixels);
  const result: Taps[] = [];
  for (let i = 0; i < pixels; i++) {
    for (const { index, weight } of taps) {
      if (weight[i] === 0) continue;
      const from = index[i]!;
      const k = filled[from]!++;
      if (k === result.length) result.push(emptyTaps(pixels));
      result[k]!.index[from] = i;
      result[k]!.weight[from] = weight[i]!;
    }
  }
  return result;
}

/** Returns each pixel as a sum of others plus what is `missing` there, for pictures [n, height, width, c]. */
export function mix(heap: Heap, pictures: tf.Tensor, taps: Taps[], missing: Float32Array): tf.Tensor {
  const [count, , , channels] = pictures.shape as [number, number, number, number];
  const mixed = heap.make(pictures.shape);
  const view = heap.view();
  const [from, to] = [heap.at(pictures), heap.at(mixed)];
  const plane = missing.length * channels;
  for (let example = 0; example < count; example++) {
    const [source, target] = [from + example * plane, to + example * plane];
    for (let i = 0; i < missing.length; i++) {
      for (let c = 0; c < channels; c++) {
        let sum = missing[i]!;
        for (const { index, weight } of taps) sum += weight[i]! * view[source + index[i]! * channels + c]!;
        view[target + i * channels + c] = sum;
      }
    }
  }
  return mixed;
}

/** The adjoint of the linear part of {@link mix}. */
export function spread(heap: Heap, cotangent: tf.Tensor, taps: Taps[]): tf.Tensor {
  const [count, height, width, channels] = cotangent.shape as [number, number, number, number];
  const arrived = heap.make(cotangent.shape);
  const view = heap.view();
  const [from, to] = [heap.at(cotangent), heap.at(arrived)];
  view.fill(0, to, to + cotangent.size);
  const plane = height * width * channels;
  for (let example = 0; example < count; example++) {
    const [source, target] = [from + example * plane, to + example * plane];
    for (const { index, weight } of taps) {
      for (let i = 0; i < index.length; i++) {
        const share = weight[i]!;
        const at = target + index[i]! * channels;
        for (let c = 0; c < channels; c++) view[at + c]! += share * view[source + i * channels + c]!;
      }
    }
  }
  return arrived;
}
