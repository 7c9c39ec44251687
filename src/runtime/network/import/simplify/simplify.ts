import { joinAffine } from './affine.ts';
import { recognizeGates, recognizeHardGates } from './gates.ts';
import { recognizeGelu } from './gelu.ts';
import { recognizeNorms } from './norms.ts';
import { joinPads } from './pads.ts';
import type { Pass } from './pass.ts';
import { joinReshapes } from './reshapes.ts';
import { recognizeRotary } from './rotary.ts';
import { recognizeShuffles } from './shuffle.ts';

const PASSES: Pass[] = [
  recognizeShuffles,
  recognizeHardGates,
  recognizeGates,
  recognizeGelu,
  recognizeNorms,
  joinReshapes,
  recognizeRotary,
  joinAffine,
  joinPads,
];

/**
 * Rewrites a network to fewer ops: biases, batch norms and activations join the convolution before them, zero borders
 * the convolution or pool after them; functions that a file spells out in several ops become one op.
 */
export const simplify: Pass = (ops, context) => PASSES.reduce((rest, pass) => pass(rest, context), ops);
