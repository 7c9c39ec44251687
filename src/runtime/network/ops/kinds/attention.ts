import type { Tensor } from '../../../backend/tensors.ts';
import type { Common, Weight } from './common.ts';

/**
 * The product of two computed matrices, [..., rows, inner] and [..., inner, columns]; of the axes before, one of length 1
 * is repeated.
 */
export interface MatMulOp extends Common {
  kind: 'matmul';
}

/** x / sqrt(mean of x^2 + epsilon) * scale, over the last axis (Zhang & Sennrich 2019). */
export interface RmsNormOp<W extends Weight = Tensor> extends Common {
  kind: 'rmsnorm';
  attrs: { epsilon: number };
  weights: { scale?: W };
}

/**
 * x * cos + r * sin, r the numbers of x with each pair (a, b) of them turned to (-b, a): `neighbours`, or those with the
 * same place in both `halves` of the last axis (Su et al. 2021). The constants are broadcast.
 */
export interface RotaryOp<W extends Weight = Tensor> extends Common {
  kind: 'rotary';
  attrs: { pairs: 'neighbours' | 'halves' };
  weights: { cos: W; sin: W };
}

/** The row of a table [vocabulary, channels] for each whole number of the input: [...] -> [..., channels]. */
export interface EmbeddingOp<W extends Weight = Tensor> extends Common {
  kind: 'embedding';
  weights: { table: W };
}
