import { fault } from '../../base/messages.ts';
import { allowsThreads, allowsWasm } from './policy.ts';
import * as tf from './tensors.ts';
import { probeWebgl } from './webgl-probe.ts';
import { probeWebgpu } from './webgpu-probe.ts';

/** A backend of TensorFlow.js. */
export type BackendName = 'webgl' | 'webgpu' | 'wasm' | 'cpu';

/** Which backend to start, and where its files are. */
export interface BackendOptions {
  /** `auto`: WebGL where a graphics card renders it, else WASM, else the CPU backend. WebGPU only where it is named. */
  prefer?: 'auto' | BackendName;
  /** A URL prefix of the .wasm files, or a URL for each of the three file names. Not needed in Node. */
  wasmPaths?: string | Record<string, string>;
}

/** The backend that was started. */
export interface BackendFacts {
  name: BackendName;
  /** Whether WebGPU, or else WebGL, runs in software here, also where another backend was chosen because of that. */
  emulated: boolean;
  /** Threads that compute: 1, except for WASM in a cross-origin isolated page. */
  threads: number;
}

/** Loads and starts a backend in a page, a worker or Node. Fault `no-backend` where none of the candidates starts. */
export async function startBackend(options: BackendOptions = {}): Promise<BackendFacts> {
  const webgl = probeWebgl();
  const prefer = options.prefer ?? 'auto';
  const hardware = webgl !== undefined && !webgl.emulated;
  const automatic: BackendName[] = hardware ? ['webgl', 'wasm', 'cpu'] : ['wasm', 'cpu'];
  const reasons: string[] = [];
  for (const name of prefer === 'auto' ? automatic : [prefer]) {
    try {
      const found = await START[name](options);
      if (await tf.setBackend(name)) {
        await tf.ready();
        return { name, emulated: webgl?.emulated ?? false, threads: 1, ...found() };
      }
      reasons.push(`${name}: it did not start`);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : JSON.stringify(error)}`);
    }
  }
  throw fault('no-backend', { reasons });
}

/**
 * Makes the WASM backend see more processors than there are, as it never starts more threads than half of them: on two
 * processors one thread, at half the speed (32 against 64 GFLOPS in a convolution). It reads their number once.
 */
function claimProcessors(count: number): void {
  if (typeof WorkerGlobalScope === 'undefined') return;
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: count, configurable: true });
}

/** More threads than this slow one another down. */
const MOST_THREADS = 8;

/** Registers a backend. Returns a function that says what is special about it, to be called once it runs. */
const START: Record<BackendName, (options: BackendOptions) => Promise<() => Partial<BackendFacts>>> = {
  async webgl() {
    await import('@tensorflow/tfjs-backend-webgl');
    return () => ({});
  },

  async webgpu() {
    const { emulated } = await probeWebgpu();
    await import('./webgpu.ts');
    return () => ({ emulated });
  },

  async wasm({ wasmPaths }) {
    if (!allowsWasm()) throw new Error('the page does not allow WebAssembly');
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    if (wasmPaths !== undefined) wasm.setWasmPaths(wasmPaths);
    const threads = Math.min(MOST_THREADS, globalThis.navigator?.hardwareConcurrency ?? 1);
    wasm.setThreadsCount(threads);
    claimProcessors(2 * threads);
    if (globalThis.crossOriginIsolated && !(await allowsThreads())) {
      tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    }
    return () =>
      tf.env().getBool('WASM_HAS_MULTITHREAD_SUPPORT') ? { threads: wasm.getThreadsCount() } : {};
  },

  async cpu() {
    await import('@tensorflow/tfjs-backend-cpu');
    return () => ({});
  },
};
