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

/** The row of a table [vocabulary, channels] for each whole number of the input: [...] -> [..., channels]. */
export interface EmbeddingOp<W extends Weight = Tensor> extends Common {
  kind: 'embedding';
  weights: { table: W };
}
