import { macrotask } from '../../../backend/macrotask.ts';
import * as tf from '../../../backend/tensors.ts';
import { pull } from '../../pull.ts';
import { restart, restartBytes } from '../../restart.ts';
import type { Trace } from '../../trace.ts';
import { inBatches, planOfRuns } from '../batches.ts';
import { spanCost } from '../cost.ts';
import { type Attribution, type Ends, gradientsOfEach } from '../ends.ts';
import { derivativeMatrix } from '../matrix.ts';
import type { AttributionOptions, ExecutedPlan } from '../plan.ts';
import type { Source } from '../source.ts';

/** Where the gradient is taken. */
export interface Points {
  count: number;
  /** Bytes that the run of one stores, about. */
  bytes: number;
  /** Returns a run of some of them, which has the tensors from the source layer to the target. The caller disposes it. */
  run(start: number, end: number): Trace;
  /** Returns what the gradients at some of them are multiplied by, broadcast to [end - start, ...shape]; 1 without it. */
  weights?(start: number, end: number): tf.Tensor;
}

/**
 * Returns points that are activations of the source layer; what does not depend on it stays as it is.
 * @param at returns some of them: [end - start, ...shape]
 */
export const activationsOf = (
  trace: Trace,
  { from, to }: Pick<Ends, 'from' | 'to'>,
  count: number,
  at: (start: number, end: number) => tf.Tensor,
): Points => ({
  count,
  bytes: restartBytes(trace, from, to),
  run(start, end) {
    const values = at(start, end);
    const run = restart(trace, from, to, values);
    values.dispose();
    return run;
  },
});

interface Averaged {
  trace: Trace;
  ends: Ends;
  source: Source;
  points: Points;
}

/**
 * Computes the mean of the gradients at several points, along each source atom's direction. Towards one target the
 * points go through the network together; towards more, each point has its own matrix, planned as any other.
 */
export async function averagedGradient(given: Averaged, options: AttributionOptions): Promise<Attribution> {
  const { ends } = given;
  const { data, plan } = await (ends.targets.length === 1 ? oneTarget : eachPoint)(given, options);
  return { shape: ends.shape, data, plan };
}

type Outcome = Promise<{ data: Float32Array; plan: ExecutedPlan }>;

async function oneTarget({ trace, ends, source, points }: Averaged, options: AttributionOptions): Outcome {
  const { from, to, targets } = ends;
  const cost = spanCost(trace, from, to);
  const bytes = points.bytes + cost.bytes;
  const { count } = points;
  const plan = planOfRuns({ way: 'pull', passes: count, flops: 2 * count * cost.flops }, bytes, options);
  const data = new Float32Array(source.count);
  const passes = {
    compute(start: number, end: number) {
      const run = points.run(start, end);
      try {
        const cotangent = gradientsOfEach(ends.scoreOf, run.get(to), () => targets);
        const gradients = pull(run, { from, to, cotangent });
        const weights = points.weights?.(start, end);
        return tf.sum(source.reduce(weights ? tf.mul(gradients, weights) : gradients), 0);
      } finally {
        run.dispose();
      }
    },
    write: (values: Float32Array) => add(data, values, count),
    partial: (end: number) => data.map((sum) => (sum * count) / end),
  };
  return { data, plan: await inBatches(plan, passes, options) };
}

async function eachPoint({ ends, source, points }: Averaged, options: AttributionOptions): Outcome {
  const { from, to, targets } = ends;
  const data = new Float32Array(source.count * targets.length);
  const start = performance.now();
  let plan: ExecutedPlan | undefined;
  for (let i = 0; i < points.count; i++) {
    const run = points.run(i, i + 1);
    try {
      const { onProgress, signal, batchBytes, way } = options;
      const found = await derivativeMatrix(
        { trace: run, from, to, source: weighted(source, points, i), score: ends.scoreAt(run), targets },
        {
          onProgress: (fraction) => onProgress?.((i + fraction) / points.count),
          ...(signal ? { signal } : {}),
          ...(batchBytes ? { batchBytes } : {}),
          ...(way ? { way } : {}),
        },
      );
      add(data, found.data, points.count);
      plan ??= times(found.plan, points.count);
    } finally {
      run.dispose();
    }
    await macrotask();
    options.signal?.throwIfAborted();
  }
  if (!plan) throw new Error('No points to take gradients at.');
  return { data, plan: { ...plan, measuredMs: performance.now() - start } };
}

/** Returns the source whose directions are weighted as the gradients at one point are. */
function weighted(source: Source, { weights }: Points, point: number): Source {
  if (!weights) return source;
  return {
    count: source.count,
    tangents: (start, end) => tf.tidy(() => tf.mul(source.tangents(start, end), weights(point, point + 1))),
    reduce: (gradients) => tf.tidy(() => source.reduce(tf.mul(gradients, weights(point, point + 1)))),
  };
}

/** Scales the plan of one point, or path, to all of them. */
export function times(plan: ExecutedPlan, count: number): ExecutedPlan {
  return {
    ...plan,
    passes: plan.passes * count,
    batches: plan.batches * count,
    flops: plan.flops * count,
    predictedMs: plan.predictedMs * count,
  };
}

function add(total: Float32Array, part: Float32Array, parts: number): void {
  for (let i = 0; i < total.length; i++) total[i]! += part[i]! / parts;
}
