import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Value } from '../../src/base/value.ts';
import { compile, networksOf } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';
import { wasmFiles } from '../../src/runtime/backend/wasm-files.ts';
import { Device } from '../../src/runtime/device/device.ts';
import type { DeviceStatus, Frame } from '../../src/runtime/host.ts';
import { decodeInBrowser } from '../../src/runtime/input/picture/decode-browser.ts';
import { Loader } from '../../src/runtime/loader/loader.ts';
import { loadManifests } from '../../src/runtime/loader/manifest.ts';
import { isDone, pictureRequest } from '../../src/runtime/pictures.ts';
import { createSession, type Session } from '../../src/runtime/session.ts';
import { recipeWith } from '../support/recipe.ts';

const DOCUMENT = JSON.stringify({
  contents: { strengths: { type: 'activation', of: 'net/mixed3a/channel' } },
  interface: { type: 'infovis', mark: 'bars', content: '#strengths' },
});

/** Takes away the context that tensors lie in, as a driver that starts anew does. */
function loseContext(): void {
  const { gl } = (tf.backend() as unknown as { gpgpu: { gl: WebGL2RenderingContext } }).gpgpu;
  gl.getExtension('WEBGL_lose_context')!.loseContext();
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 5));
}

describe('a lost graphics context', () => {
  let device: Device;
  let session: Session;
  let program: Program;
  let status: DeviceStatus | undefined;

  const strengths = async () => {
    session.evaluator.store.clear();
    return [...(await session.value(program.contents.strengths!))!.data];
  };

  beforeEach(async () => {
    status = undefined;
    const loader = new Loader({ base: `${location.origin}/`, allow: [] });
    device = new Device(loader, decodeInBrowser, { prefer: 'webgl', wasmPaths: wasmFiles() });
    device.onStatus((now) => {
      status = now;
    });
    const compiled = compile(DOCUMENT, await loadManifests(loader, networksOf(DOCUMENT)));
    expect(compiled.diagnostics).toEqual([]);
    program = compiled.program!;
    session = createSession(program, device);
  });

  afterEach(async () => {
    session.dispose();
    await device.dispose();
    expect(tf.memory().numTensors).toBe(0);
  });

  it('is told, and what is asked next is computed anew', async () => {
    const before = await strengths();
    expect(Math.max(...before)).toBeGreaterThan(0);
    expect(status).toMatchObject({ name: 'webgl', losses: 0 });
    loseContext();
    expect(await strengths()).toEqual(before);
    expect(status).toMatchObject({ name: 'webgl', losses: 1 });
  }, 60_000);

  it('is no answer: what was under way is computed again', async () => {
    const heard: string[] = [];
    const found = await new Promise<Value>((resolve, reject) => {
      session.watch(program.contents.strengths!, (state) => {
        if (state.status === 'ready') resolve(state.value);
        if (state.status === 'failed') reject(state.error);
        if (state.status !== 'computing' || !state.progress) return;
        if (heard.length === 0) loseContext();
        heard.push(state.progress.what);
      });
    });
    expect(heard).toContain('computing anew, as the graphics context was lost');
    expect(status).toMatchObject({ losses: 1 });
    expect([...found.data]).toEqual(await strengths());
  }, 60_000);

  it('holds pictures up no longer than it takes to make them again', async () => {
    const frames: Frame[] = [];
    device.onFrame((frame) => frames.push(frame));
    const request = pictureRequest({
      network: { model: 'default', hash: program.networks.net!.hash },
      layer: 'mixed3a',
      index: 3,
      axis: 'channel',
      recipe: recipeWith({ size: 32, steps: 5 }),
    });
    device.want('test', [request]);
    await until(() => frames.length > 0);
    loseContext();
    await until(() => frames.some(isDone));
    expect(frames.find(isDone)).toMatchObject({ key: request.key, step: 5 });
    expect(frames.find(isDone)!.fault).toBeUndefined();
    for (const { rgba } of frames) expect(new Set(rgba).size).toBeGreaterThan(50);
    await until(() => status?.losses === 1);
  }, 60_000);

  it('leaves a machine that takes it again and again to its processor', async () => {
    for (let losses = 0; losses < 3; losses++) {
      await until(() => status?.losses === losses);
      loseContext();
    }
    expect(Math.max(...(await strengths()))).toBeGreaterThan(0);
    expect(status).toMatchObject({ name: 'wasm', losses: 3 });
  }, 60_000);
});
