import { wasmHeap } from '../../backend/heap.ts';
import * as tf from '../../backend/tensors.ts';
import type { Rules } from '../ops/kinds/op.ts';
import { pull } from '../pull.ts';
import { push } from '../push.ts';
import { pullShared } from '../shared-pull.ts';
import type { Trace } from '../trace.ts';
import { pushActive } from './active/push.ts';
import { inBatches } from './batches.ts';
import { spanCost } from './cost.ts';
import { type AttributionOptions, type ExecutedPlan, planMatrix, type Way } from './plan.ts';
import { flopsWithin } from './predict.ts';
import type { Score } from './scores/score.ts';
import type { Source } from './source.ts';

/** Atoms of one tensor, and scores of another. */
export interface MatrixRequest {
  trace: Trace;
  /** Names of tensors. */
  from: string;
  to: string;
  source: Source;
  score: Score;
  /** Atoms of `to`. */
  targets: number[];
  /** Names score and rules, so that the gradients of a few targets can be shared with other layers. */
  target?: string;
  /** Rules of the passes. A rule that only reverse mode has forces pulls. */
  rules?: Rules;
}

/** How much each source atom matters to each score. */
export interface Matrix {
  /** [source atoms, targets], row-major. */
  data: Float32Array;
  plan: ExecutedPlan;
}

/** Larger batches are no faster on WASM and hold the event loop longer. */
const PASS_BATCH_BYTES = 16e6;
/** Setting up a batch is most of the work where only what changes is computed: large ones pay. */
const ACTIVE_BATCH_BYTES = 160e6;
/** Requests that come meanwhile wait for the end of a batch. */
const BATCH_MS = 200;

/** Gradients of at most so many targets are shared with other layers: documents show evidence for classes in several. */
const MOST_SHARED = 24;

/**
 * Computes the derivative of each target's score along each source atom's direction, in the cheapest way. Between
 * batches the event loop runs; an abort rejects with the signal's reason.
 */
export async function derivativeMatrix(
  request: MatrixRequest,
  options: AttributionOptions = {},
): Promise<Matrix> {
  const { source, targets } = request;
  const plan = planFor(request, options, await flopsWithin(BATCH_MS));
  const data = new Float32Array(source.count * targets.length);
  const passOf = plan.active ? pushSparse : PASSES[plan.way];
  const passes = {
    compute: (start: number, end: number) => passOf(request, start, end),
    write: (values: Float32Array, start: number) => place(plan.way, data, values, targets.length, start),
    partial: () => data,
  };
  return { data, plan: await inBatches(plan, passes, options) };
}

function planFor(
  { trace, from, to, source, targets, rules }: MatrixRequest,
  options: AttributionOptions,
  batchFlops: number,
) {
  const query = {
    sources: source.count,
    targets: targets.length,
    span: spanCost(trace, from, to),
    pushable: !rules?.guidedRelu && !rules?.redirectRelu && !rules?.instead,
    poolable: source.pooled !== undefined && !rules?.constant,
    sparse: source.sparse !== undefined && !rules?.constant,
    batchBytes: options.batchBytes ?? PASS_BATCH_BYTES,
    activeBytes: options.batchBytes ?? ACTIVE_BATCH_BYTES,
    batchFlops,
  };
  return planMatrix(query, options.way);
}

/** Computes some rows of a way's result: [end - start, targets] of pushes, [end - start, source atoms] of pulls. */
type Pass = (request: MatrixRequest, start: number, end: number) => tf.Tensor;

const PASSES: Record<Way, Pass> = {
  pull({ trace, from, to, source, score, targets, target, rules: given }, start, end) {
    const rules = given ? { rules: given } : {};
    const batch = targets.slice(start, end);
    const cotangent = () => score.gradients(batch);
    if (target !== undefined && targets.length <= MOST_SHARED) {
      return source.reduce(
        pullShared(trace, { from, to, name: target, targets: batch, cotangent, ...rules }),
      );
    }
    return source.reduce(pull(trace, { from, to, cotangent: cotangent(), ...rules }));
  },

  push({ trace, from, to, source, score, targets, rules = {} }, start, end) {
    return score.along(push(trace, { from, to, tangents: source.tangents(start, end), rules }), targets);
  },

  closed({ trace, from, to, source, score, targets, rules = {} }, start, end) {
    const { pooled } = spanCost(trace, from, to);
    if (!pooled || !source.pooled) throw new Error('No means over positions to start from.');
    const means = tf.slice(source.pooled(), start, end - start);
    const tangents = tf.reshape(means, [end - start, ...trace.shape(pooled.tensor)]);
    return score.along(push(trace, { from: pooled.tensor, to, tangents, rules }), targets);
  },
};

const pushSparse: Pass = ({ trace, from, to, source: { sparse }, score, targets, rules }, start, end) => {
  const heap = wasmHeap();
  if (!heap || !sparse) throw new Error('No sparse directions, or no heap to push them in.');
  return score.along(pushActive(trace, heap, { from, to, rules }, sparse, start, end), targets);
};

/** Writes the rows of a batch to their places in [source atoms, targets]. */
function place(way: Way, data: Float32Array, values: Float32Array, targets: number, start: number): void {
  if (way !== 'pull') {
    data.set(values, start * targets);
    return;
  }
  const sources = data.length / targets;
  for (let i = 0; i < values.length; i++) {
    data[(i % sources) * targets + start + Math.floor(i / sources)] = values[i]!;
  }
}
