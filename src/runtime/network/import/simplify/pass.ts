import type { DraftOp } from '../blueprint.ts';

/** What a pass knows beside the ops. */
export interface PassContext {
  /** Names of tensors that stay. */
  named: ReadonlySet<string>;
  /** Shapes of all tensors, without the batch axis. */
  shapes: ReadonlyMap<string, number[]>;
}

/** Rewrites the ops of a network to others that compute the same. */
export type Pass = (ops: DraftOp[], context: PassContext) => DraftOp[];
