import { macrotask } from '../../backend/macrotask.ts';
import * as tf from '../../backend/tensors.ts';
import type { AttributionOptions, ExecutedPlan, Plan } from './plan.ts';
import { predictMs } from './predict.ts';

/** Bytes of runs that are stored at once. */
const RUN_BATCH_BYTES = 64e6;

/** What is computed of a number of passes, some at a time. */
interface Passes {
  /** Computes the passes from `start` to `end`. The tensors that it makes are freed. */
  compute(start: number, end: number): tf.Tensor;
  /** Takes what was computed into the result. */
  write(values: Float32Array, start: number): void;
  /** Returns the result as far as `end`. */
  partial(end: number): Float32Array;
}

/**
 * Carries out a plan. Between batches the event loop runs; an abort rejects with the signal's reason.
 * @returns the plan, with the time that it was foreseen to take, and that it took
 */
export async function inBatches(
  plan: Plan,
  { compute, write, partial }: Passes,
  { signal, onProgress, onPartial }: AttributionOptions,
): Promise<ExecutedPlan> {
  const { passes, perBatch, flops } = plan;
  const predictedMs = await predictMs(flops);
  const start = performance.now();
  for (let done = 0; done < passes; done += perBatch) {
    if (done > 0) await macrotask();
    signal?.throwIfAborted();
    const end = Math.min(done + perBatch, passes);
    const tensor = tf.tidy(() => compute(done, end));
    try {
      write((await tensor.data()) as Float32Array, done);
    } finally {
      tensor.dispose();
    }
    onProgress?.(end / passes);
    onPartial?.(partial(end), end / passes);
  }
  return { ...plan, predictedMs, measuredMs: performance.now() - start };
}

/**
 * Returns the plan of passes that each store a run, as many at a time as fit.
 * @param bytes of one pass
 */
export function planOfRuns(
  { way, passes, flops }: Pick<Plan, 'way' | 'passes' | 'flops'>,
  bytes: number,
  { batchBytes = RUN_BATCH_BYTES }: AttributionOptions,
): Plan {
  const perBatch = Math.max(1, Math.min(passes, Math.floor(batchBytes / bytes)));
  return { way, passes, perBatch, batches: Math.ceil(passes / perBatch), flops };
}
