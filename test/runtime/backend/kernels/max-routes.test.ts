import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { wasmHeap } from '../../../../src/runtime/backend/heap.ts';
import { maxRoutes } from '../../../../src/runtime/backend/kernels/max-routes.ts';
import { startBackend } from '../../../../src/runtime/backend/start.ts';

beforeAll(() => startBackend({ prefer: 'wasm' }));

const [BATCH, SIDE, CHANNELS] = [2, 6, 3];
/** Many equal numbers in every window, as behind a ReLU. */
const numbers = Float32Array.from({ length: BATCH * SIDE * SIDE * CHANNELS }, (_, i) => ((i * i) >> 2) % 3);

/** The first of the largest elements of each window, looked for one by one. */
function expected(size: number, stride: number, before: number, out: number): number[] {
  const routes: number[] = [];
  for (let i = 0; i < BATCH * out * out * CHANNELS; i++) {
    const [channel, at] = [i % CHANNELS, Math.floor(i / CHANNELS)];
    const [column, row] = [at % out, Math.floor(at / out) % out];
    const example = Math.floor(at / (out * out)) * SIDE * SIDE * CHANNELS;
    let took = -1;
    for (let y = row * stride - before; y < row * stride - before + size; y++) {
      for (let x = column * stride - before; x < column * stride - before + size; x++) {
        const within = x >= 0 && y >= 0 && x < SIDE && y < SIDE;
        const index = (y * SIDE + x) * CHANNELS + channel;
        if (within && (took < 0 || numbers[example + index]! > numbers[example + took]!)) took = index;
      }
    }
    routes.push(took);
  }
  return routes;
}

it.each([
  [2, 2, 0, 3],
  [3, 1, 1, 6],
  [3, 2, 1, 3],
  [4, 2, 1, 3],
  [5, 1, 2, 6],
])(
  'of equal elements of a window of %i the first wins (stride %i, padding %i)',
  async (size, stride, before, out) => {
    const x = tf.tensor4d(numbers, [BATCH, SIDE, SIDE, CHANNELS]);
    const pooled = tf.maxPool(x, size, stride, before);
    expect(pooled.shape).toEqual([BATCH, out, out, CHANNELS]);
    const routes = maxRoutes(wasmHeap()!, x, pooled, {
      input: [SIDE, SIDE, CHANNELS],
      size: [size, size],
      strides: [stride, stride],
      before: [before, before],
    });
    expect([...(await routes.data())]).toEqual(expected(size, stride, before, out));
    tf.dispose([x, pooled, routes]);
  },
);
