/** What a page's content policy allows a backend to do: one that is not allowed may hang instead of failing. */

/** The shortest module: its magic number and version. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Whether WebAssembly may be compiled here (`wasm-unsafe-eval`). */
export function allowsWasm(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Whether workers may be made from text (`worker-src blob:`), as the threads of the WASM backend are. */
export function allowsThreads(): Promise<boolean> {
  return new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob(['postMessage(0)'], { type: 'text/javascript' }));
    const settle = (allowed: boolean, worker?: Worker) => {
      worker?.terminate();
      URL.revokeObjectURL(url);
      resolve(allowed);
    };
    try {
      const worker = new Worker(url);
      worker.onmessage = () => settle(true, worker);
      worker.onerror = () => settle(false, worker);
    } catch {
      settle(false);
    }
  });
}
