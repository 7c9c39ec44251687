import type { Placed, Sketch } from './layout.ts';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (placed: Placed) => void>();

/** Has a graph laid out beside the page, however big it is. */
export function askLayout(sketch: Sketch): Promise<Placed> {
  if (!worker) {
    worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; placed: Placed }>) => {
      waiting.get(data.id)?.(data.placed);
      waiting.delete(data.id);
    });
  }
  const id = ++last;
  worker.postMessage({ id, sketch });
  return new Promise((resolve) => waiting.set(id, resolve));
}
