import type { Frame } from '../host.ts';
import type { Network } from '../network/network.ts';
import { batchKey } from './batch.ts';
import { Kit } from './kit.ts';
import { type Commission, Sketch } from './sketch.ts';
import { work } from './work.ts';

/** Who is told meanwhile, and when it ends early. */
export interface OptimizeOptions {
  signal?: AbortSignal;
  /** Awaited before each step; resolves when the loop may go on. */
  paused?: () => Promise<void>;
  onFrame: (frame: Frame) => void;
  /** Pictures in a batch, at most. */
  most?: number;
}

/**
 * Makes pictures by optimization (Olah et al. 2017) until all are done, the first ones first. A picture
 * follows from its atom and recipe alone, whatever else is made beside it. An abort rejects with the signal's
 * reason. Faults as of the objectives: `unknown-layer`, `index-range`, `unknown-objective`,
 * `objective-needs`.
 */
export async function optimizePictures(
  network: Network,
  commissions: Commission[],
  { signal, paused, onFrame, most = 8 }: OptimizeOptions,
): Promise<void> {
  const kit = new Kit();
  const left = new Set(commissions.map((commission) => new Sketch(commission)));
  try {
    while (left.size > 0) {
      const [first] = [...left] as [Sketch];
      const fitting = [...left].filter((sketch) => batchKey(sketch) === batchKey(first));
      const interrupted = () => signal?.aborted ?? false;
      const done = await work(network, fitting.slice(0, most), kit, {
        ...(paused ? { paused } : {}),
        onFrame,
        interrupted,
      });
      signal?.throwIfAborted();
      for (const sketch of done) {
        sketch.dispose();
        left.delete(sketch);
      }
    }
  } finally {
    for (const sketch of left) sketch.dispose();
    kit.dispose();
  }
}
