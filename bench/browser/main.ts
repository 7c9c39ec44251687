/** The bench page: passes measurements to a worker, where the engine also runs in a real page. */
import { lookUp } from '../../src/base/at.ts';
import { wasmFiles } from '../../src/runtime/backend/wasm-files.ts';

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
let next = 0;

worker.addEventListener('message', ({ data }) => {
  const { id, value, error } = data as { id: number; value?: unknown; error?: string };
  const call = lookUp(waiting, id);
  waiting.delete(id);
  if (error === undefined) call.resolve(value);
  else call.reject(new Error(error));
});

Object.assign(window, {
  /** Runs one measurement of the worker by name. */
  measure: (name: string, argument: object) =>
    new Promise((resolve, reject) => {
      waiting.set(next, { resolve, reject });
      worker.postMessage({ id: next++, name, argument: { wasmPaths: wasmFiles(), ...argument } });
    }),
});
