import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll } from 'vitest';
import type { Network } from '../../src/runtime/network/network.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { wasm } from './backend.ts';
import { floats, golden } from './golden.ts';
import { network as bundled, sharedUrl } from './models.ts';

/** A network and its stored run, there from the first test on. */
export interface StoredRun {
  network: Network;
  trace: Trace;
}

/** The bundled network's run on the picture of the golden numbers, for the tests of a file or a block. */
export const miniInceptionRun = (): StoredRun =>
  storedRun(bundled, 96, () => floats('dog-and-cat.mini-inception.input.f32'));

/** The bundled vision transformer's run on the same picture. */
export const miniVitRun = (): StoredRun =>
  storedRun(
    () => bundled('mini-vit'),
    64,
    async () => {
      const { pixels } = await golden<{ pixels: number[] }>('mini-vit.json');
      const plane = pixels.length / 3;
      return Float32Array.from(pixels, (_, i) => pixels[(i % 3) * plane + Math.floor(i / 3)]!);
    },
  );

/** The same of BVLC GoogLeNet; needs the picture of the shared folder. */
export const googlenetRun = (): StoredRun =>
  storedRun(
    () => bundled('googlenet'),
    224,
    () => floats('dog-and-cat.input.f32', sharedUrl('golden/')),
  );

function storedRun(load: () => Promise<Network>, size: number, read: () => Promise<Float32Array>): StoredRun {
  const run = {} as StoredRun;
  beforeAll(async () => {
    await wasm();
    run.network = await load();
    const input = tf.tensor4d(await read(), [1, size, size, 3]);
    run.trace = new Trace(run.network, input);
    input.dispose();
  });
  afterAll(() => {
    run.trace.dispose();
    run.network.dispose();
  });
  return run;
}
