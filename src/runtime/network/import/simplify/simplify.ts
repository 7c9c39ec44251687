import type { DraftOp } from '../blueprint.ts';
import { joinAffine } from './affine.ts';
import { recognizeGates, recognizeHardGates } from './gates.ts';
import { recognizeGelu } from './gelu.ts';
import { joinPads } from './pads.ts';
import { recognizeShuffles } from './shuffle.ts';

/** What a pass may look at beside the ops. */
export interface PassContext {
  /** Names of tensors that stay. */
  named: ReadonlySet<string>;
  /** Shapes of all tensors, without the batch axis. */
  shapes: ReadonlyMap<string, number[]>;
}

/** Rewrites a network to another that computes the same. */
export type Pass = (ops: DraftOp[], context: PassContext) => DraftOp[];

const PASSES: Pass[] = [
  recognizeShuffles,
  recognizeHardGates,
  recognizeGates,
  recognizeGelu,
  joinAffine,
  joinPads,
];

/**
 * The same network in fewer ops: biases, batch norms and activations join the convolution before them, zero borders
 * the convolution or pool after them; what a file spells out in several ops becomes the one that is meant.
 */
export const simplify: Pass = (ops, context) => PASSES.reduce((rest, pass) => pass(rest, context), ops);
