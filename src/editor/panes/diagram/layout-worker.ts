/** The entry of the worker that lays graphs out. */
import { place, type Sketch } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; sketch: Sketch }>) => {
  self.postMessage({ id: data.id, placed: place(data.sketch) });
});
