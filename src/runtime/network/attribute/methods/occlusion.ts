import { macrotask } from '../../../backend/macrotask.ts';
import * as tf from '../../../backend/tensors.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../matrix.ts';
import { predictMs } from '../predict.ts';

/** Bytes of runs that are stored at once. */
const DEFAULT_BATCH_BYTES = 64e6;

/**
 * Occlusion in a hidden layer (after Zeiler & Fergus 2014): how much a score falls when an atom's activation is
 * set to zero and the network runs on from there. One forward pass an atom, whatever the number of targets.
 */
export async function occlusion(
  trace: Trace,
  request: EndsRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { from, to, activation, targets, shape, source: along, scoreAt } = findEnds(trace, request);
  const source = along(activation);
  const score = scoreAt(trace);
  const bytes = restartBytes(trace, from, to);
  const fitting = Math.floor((options.batchBytes ?? DEFAULT_BATCH_BYTES) / bytes);
  const perBatch = Math.max(1, Math.min(source.count, fitting));
  const data = new Float32Array(source.count * targets.length);
  const flops = source.count * spanCost(trace, from, to).flops;
  const predictedMs = await predictMs(flops);
  const start = performance.now();
  for (let done = 0; done < source.count; done += perBatch) {
    if (done > 0) await macrotask();
    options.signal?.throwIfAborted();
    const end = Math.min(done + perBatch, source.count);
    const falls = tf.tidy(() => {
      const without = tf.sub(activation, source.tangents(done, end));
      const run = restart(trace, from, to, without);
      try {
        return tf.sub(score.values(trace.get(to), targets), score.values(run.get(to), targets));
      } finally {
        run.dispose();
      }
    });
    data.set((await falls.data()) as Float32Array, done * targets.length);
    falls.dispose();
    options.onProgress?.(end / source.count);
    options.onPartial?.(data, end / source.count);
  }
  const plan = {
    way: 'run' as const,
    passes: source.count,
    perBatch,
    batches: Math.ceil(source.count / perBatch),
    flops,
    predictedMs,
    measuredMs: performance.now() - start,
  };
  return { shape, data, plan };
}
