import * as tf from '@tensorflow/tfjs-core';
import { fault } from '../../base/messages.ts';
import { allowsThreads, allowsWasm } from './policy.ts';
import { probeWebgl } from './webgl-probe.ts';

/** What tensors are computed by. */
export type BackendName = 'webgl' | 'wasm' | 'cpu';

/** Which backend is wanted, and where its files are. */
export interface BackendOptions {
  /** `auto`: WebGL where a graphics card renders it, else WASM, else the plain CPU backend. */
  prefer?: 'auto' | BackendName;
  /** Where the .wasm files are: a URL prefix, or a URL for each of the three file names. Not needed in Node. */
  wasmPaths?: string | Record<string, string>;
}

/** What came of it. */
export interface BackendFacts {
  name: BackendName;
  /** Whether WebGL is computed in software here (also when another backend was chosen because of it). */
  emulated: boolean;
  /** Threads that compute; 1 unless WASM found the page cross-origin isolated. */
  threads: number;
}

/**
 * Starts a tensor backend in a page, a worker or Node, loading its code only then.
 * Fault `no-backend` when none of the candidates starts.
 */
export async function startBackend(options: BackendOptions = {}): Promise<BackendFacts> {
  const webgl = probeWebgl();
  const prefer = options.prefer ?? 'auto';
  const hardware = webgl !== undefined && !webgl.emulated;
  const automatic: BackendName[] = hardware ? ['webgl', 'wasm', 'cpu'] : ['wasm', 'cpu'];
  const reasons: string[] = [];
  for (const name of prefer === 'auto' ? automatic : [prefer]) {
    try {
      const threads = await START[name](options);
      if (await tf.setBackend(name)) {
        await tf.ready();
        return { name, emulated: webgl?.emulated ?? false, threads: threads() };
      }
      reasons.push(`${name}: it did not start`);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : JSON.stringify(error)}`);
    }
  }
  throw fault('no-backend', { reasons });
}

/**
 * The WASM backend never starts more threads than half of the processors that it sees, whatever count it is given:
 * on two processors, one thread, at half the speed (32 against 64 GFLOPS in a convolution). It asks once, when it starts.
 */
function claimProcessors(count: number): void {
  if (typeof WorkerGlobalScope === 'undefined') return;
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: count, configurable: true });
}

/** More threads than this wait for one another more than they help. */
const MOST_THREADS = 8;

/** Registers a backend; gives a count of its threads, to be asked once it runs. */
const START: Record<BackendName, (options: BackendOptions) => Promise<() => number>> = {
  async webgl() {
    await import('@tensorflow/tfjs-backend-webgl');
    return () => 1;
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
    return () => (tf.env().getBool('WASM_HAS_MULTITHREAD_SUPPORT') ? wasm.getThreadsCount() : 1);
  },

  async cpu() {
    await import('@tensorflow/tfjs-backend-cpu');
    return () => 1;
  },
};
