import type { SpanCost } from './cost.ts';

/**
 * How a matrix of derivatives, m source atoms by n targets, is computed: one reverse pass for each target, one
 * forward pass for each source atom along its own direction, or, where only the mean over positions and what
 * follows it stands above the source, forward passes from those means.
 */
export type Way = 'pull' | 'push' | 'closed';

/** A way, or `active`: forward passes that compute only what no rectifier cuts. */
export type Wanted = Way | 'active';

/** How an attribution is computed, and its cost. */
export interface Plan {
  /** `run`: forward runs, of a method that takes no derivative. */
  way: Way | 'run';
  /** Whether forward passes compute only what no rectifier cuts. */
  active?: boolean;
  /** Derivative passes through the network. */
  passes: number;
  /** Passes that share one walk through it. */
  perBatch: number;
  batches: number;
  /** Predicted floating-point operations. */
  flops: number;
}

/** Limits, callbacks and the wanted way of one attribution. */
export interface AttributionOptions {
  /** Bytes that the tensors of one batch may take, roughly. */
  batchBytes?: number;
  signal?: AbortSignal;
  /** Called with the fraction of the passes done. */
  onProgress?: (fraction: number) => void;
  /**
   * Called with the result as far as it is known: zeros where nothing is computed yet, or the mean of the points so far.
   * The array may be written to later.
   */
  onPartial?: (data: Float32Array, fraction: number) => void;
  /** Takes this way at any cost, where it is possible. */
  way?: Wanted;
}

/** A plan that was carried out. */
export interface ExecutedPlan extends Plan {
  /** Milliseconds predicted from the operations and the backend's speed. */
  predictedMs: number;
  measuredMs: number;
}

/** What a plan depends on. */
export interface PlanQuery {
  sources: number;
  targets: number;
  span: SpanCost;
  /** Whether forward passes give the same numbers: not under a rule for reverse passes alone, such as guided ReLUs. */
  pushable: boolean;
  /** Whether the sources know their means over positions. */
  poolable: boolean;
  /** Whether few numbers of the layer change along each source. */
  sparse: boolean;
  /** Bytes that the tensors of one batch may take. */
  batchBytes: number;
  /** The same for a batch that computes only what changes. */
  activeBytes: number;
  /** Most operations of one batch: between batches, more urgent work gets its turn. */
  batchFlops: number;
}

/** A batch that has to be set up may be longer, so that setting up takes at most this share of it. */
const MOST_SETTING_UP = 1 / 4;

/** A way that is possible. */
interface Candidate {
  way: Way;
  active?: true;
  passes: number;
  /** Most passes of one batch. */
  fitting: number;
  flops: number;
}

/**
 * Returns the cheapest way by predicted operations; at equal cost pulls, which need no directions.
 * @param wanted is taken instead, where it is possible
 */
export function planMatrix(query: PlanQuery, wanted?: Wanted): Plan & { way: Way } {
  const candidates = candidatesOf(query);
  const asked = candidates.filter(({ way, active }) => (active ? 'active' : way) === wanted);
  const open = asked.length > 0 ? asked : candidates;
  const { fitting, ...best } = open.reduce((least, candidate) =>
    candidate.flops < least.flops ? candidate : least,
  );
  const perBatch = Math.max(1, Math.min(best.passes, fitting));
  return { ...best, perBatch, batches: Math.ceil(best.passes / perBatch) };
}

function candidatesOf(query: PlanQuery): Candidate[] {
  const { sources, targets, span, pushable, poolable, sparse, batchBytes, activeBytes, batchFlops } = query;
  const fitting = Math.floor(Math.min(batchBytes / span.bytes, batchFlops / span.flops));
  const candidates: Candidate[] = [{ way: 'pull', passes: targets, fitting, flops: targets * span.flops }];
  if (!pushable) return candidates;
  candidates.push({ way: 'push', passes: sources, fitting, flops: sources * span.flops });
  if (span.active && sparse) {
    const { flops, setup, bytes } = span.active;
    const passesIn = (Math.max(batchFlops, setup / MOST_SETTING_UP) - setup) / flops;
    const together = Math.max(1, Math.floor(Math.min(activeBytes / Math.max(bytes, 1), passesIn)));
    const batches = Math.ceil(sources / together);
    const all = sources * flops + batches * setup;
    candidates.push({ way: 'push', active: true, passes: sources, fitting: together, flops: all });
  }
  if (poolable && span.pooled) {
    candidates.push({ way: 'closed', passes: sources, fitting: sources, flops: sources * span.pooled.flops });
  }
  return candidates;
}
