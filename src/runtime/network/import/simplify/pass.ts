import type { DraftOp } from '../blueprint.ts';

/** What a pass may look at beside the ops. */
export interface PassContext {
  /** Names of tensors that stay. */
  named: ReadonlySet<string>;
  /** Shapes of all tensors, without the batch axis. */
  shapes: ReadonlyMap<string, number[]>;
}

/** Rewrites a network to another that computes the same. */
export type Pass = (ops: DraftOp[], context: PassContext) => DraftOp[];
