import type { Frame } from '../host.ts';
import type { Network } from '../network/network.ts';
import { batchKey } from './batch.ts';
import { type Job, JobRun } from './job.ts';
import { SharedTensors } from './shared-tensors.ts';
import { work } from './work.ts';

/** Callbacks and limits of {@link optimizePictures}. */
export interface OptimizeOptions {
  signal?: AbortSignal;
  /** Awaited before each step; resolves when the loop may go on. */
  paused?: () => Promise<void>;
  onFrame: (frame: Frame) => void;
  /** Pictures in a batch, at most. */
  most?: number;
}

/**
 * Makes pictures by optimization (Olah et al. 2017) until all are done, the first ones first. A picture depends on its
 * atom and recipe alone, not on what else is made beside it. An abort rejects with the signal's reason.
 * Faults of the objectives: `unknown-layer`, `index-range`, `unknown-objective`, `objective-needs`.
 */
export async function optimizePictures(
  network: Network,
  jobs: Job[],
  { signal, paused, onFrame, most = 8 }: OptimizeOptions,
): Promise<void> {
  const tensors = new SharedTensors();
  const left = new Set(jobs.map((job) => new JobRun(job)));
  try {
    while (left.size > 0) {
      const [first] = [...left] as [JobRun];
      const fitting = [...left].filter((run) => batchKey(run) === batchKey(first));
      const interrupted = () => signal?.aborted ?? false;
      const done = await work(network, fitting.slice(0, most), tensors, {
        ...(paused ? { paused } : {}),
        onFrame,
        interrupted,
      });
      signal?.throwIfAborted();
      for (const run of done) {
        run.dispose();
        left.delete(run);
      }
    }
  } finally {
    for (const run of left) run.dispose();
    tensors.dispose();
  }
}
