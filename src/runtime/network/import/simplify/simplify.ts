import { joinAffine } from './affine.ts';
import { recognizeGates, recognizeHardGates } from './gates.ts';
import { recognizeGelu } from './gelu.ts';
import { joinPads } from './pads.ts';
import type { Pass } from './pass.ts';
import { recognizeShuffles } from './shuffle.ts';

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
