import type { SpanCost } from './plan-cost.ts';

/**
 * How a matrix of derivatives, m source atoms by n targets, is computed: one reverse pass for each target, one
 * forward pass for each source atom along its own direction, or, where only the mean over positions and what
 * follows it stands above the source, forward passes from those means.
 */
export type Way = 'pull' | 'push' | 'closed';

export interface Plan {
  /** `run`: forward runs, of a method that takes no derivative. */
  way: Way | 'run';
  /** Derivative passes through the network. */
  passes: number;
  /** Passes that share one walk through it. */
  perBatch: number;
  batches: number;
  /** Predicted floating-point operations. */
  flops: number;
}

export interface PlanQuery {
  sources: number;
  targets: number;
  span: SpanCost;
  /** Whether forward passes give the same: not under a rule for reverse passes, as relaxed max-pools. */
  pushable: boolean;
  /** Whether the sources know their means over positions. */
  poolable: boolean;
  /** Bytes that the tensors of one batch may take. */
  batchBytes: number;
}

/**
 * The cheapest way by predicted operations; at equal cost pulls, which need no directions made.
 * @param way takes this one instead, where it is possible
 */
export function planMatrix(
  { sources, targets, span, pushable, poolable, batchBytes }: PlanQuery,
  way?: Way,
): Plan & { way: Way } {
  const candidates: { way: Way; passes: number; flops: number }[] = [
    { way: 'pull', passes: targets, flops: targets * span.flops },
  ];
  if (pushable) candidates.push({ way: 'push', passes: sources, flops: sources * span.flops });
  if (pushable && poolable && span.pooled) {
    candidates.push({ way: 'closed', passes: sources, flops: sources * span.pooled.flops });
  }
  const wanted = candidates.filter((candidate) => candidate.way === way);
  const open = wanted.length > 0 ? wanted : candidates;
  const best = open.reduce((least, candidate) => (candidate.flops < least.flops ? candidate : least));
  const fitting = best.way === 'closed' ? best.passes : Math.floor(batchBytes / span.bytes);
  const perBatch = Math.max(1, Math.min(best.passes, fitting));
  return { ...best, perBatch, batches: Math.ceil(best.passes / perBatch) };
}
