import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { discardLostBackend, isContextLost, onContextLost } from '../../src/runtime/backend/context-loss.ts';
import { startBackend } from '../../src/runtime/backend/start.ts';

it('a lost device is told, and another one can be started', async () => {
  for (let losses = 0; losses < 2; losses++) {
    await startBackend({ prefer: 'webgpu' });
    expect(isContextLost()).toBe(false);
    expect([...(await tf.square([1, 2, 3]).data())]).toEqual([1, 4, 9]);
    const lost = new Promise<void>(onContextLost);
    (tf.backend() as unknown as { device: GPUDevice }).device.destroy();
    await lost;
    expect(isContextLost()).toBe(true);
    discardLostBackend();
  }
}, 60_000);
