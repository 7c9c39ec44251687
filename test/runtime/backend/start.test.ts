import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { macrotask } from '../../../src/runtime/backend/macrotask.ts';
import { startBackend } from '../../../src/runtime/backend/start.ts';
import { isEmulated, probeWebgl } from '../../../src/runtime/backend/webgl-probe.ts';

describe('in Node', () => {
  it('there is no WebGL, and WASM is chosen', async () => {
    expect(probeWebgl()).toBeUndefined();
    expect(await startBackend()).toEqual({ name: 'wasm', emulated: false, threads: 1 });
    expect(tf.getBackend()).toBe('wasm');
  });

  it('another backend can be asked for', async () => {
    expect((await startBackend({ prefer: 'cpu' })).name).toBe('cpu');
    expect(tf.getBackend()).toBe('cpu');
  });

  it('one that does not start is a fault that says why', async () => {
    await expect(startBackend({ prefer: 'webgl' })).rejects.toMatchObject({ code: 'no-backend' });
    const reason = expect.stringContaining('webgpu: this browser does not have it');
    await expect(startBackend({ prefer: 'webgpu' })).rejects.toMatchObject({
      code: 'no-backend',
      message: reason,
    });
  });
});

it.each([
  ['Google SwiftShader', true],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', true],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', false],
  ['Apple M2', false],
  ['Mali-G78', false],
])('%s is emulated: %s', (renderer, emulated) => {
  expect(isEmulated(renderer)).toBe(emulated);
});

it('a macrotask comes after microtasks', async () => {
  const order: string[] = [];
  const waiting = macrotask().then(() => order.push('macrotask'));
  await Promise.resolve().then(() => order.push('microtask'));
  await waiting;
  expect(order).toEqual(['microtask', 'macrotask']);
});
