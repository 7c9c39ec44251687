import type { Tensor } from '@tensorflow/tfjs-core';

export type * from './kinds.ts';

/** Other derivatives of some ops, for one purpose each; never the default. */
export interface Rules {
  /** Max-pools taken for avg(x^2) / (0.01 + avg|x|) over the same window, in both directions. */
  relaxMaxPool?: boolean;
  /**
   * For examples whose cotangent a ReLU would make entirely zero: pass it on except where that would push a
   * negative input lower. The cotangent is that of an objective to be increased.
   */
  redirectRelu?: boolean;
  /** ReLUs pass back only what is positive (Springenberg et al. 2015). */
  guidedRelu?: boolean;
}

/** Those that are linear in what they let through, and so hold in forward mode as well. */
export type LinearRules = Pick<Rules, 'relaxMaxPool'>;

/** One op's tensors in a stored run. Shapes are without the batch axis. */
export interface Primal {
  input(position: number): Tensor;
  output(): Tensor;
  inputShape(position: number): number[];
  outputShape(): number[];
  /** Tensors that follow from the stored run alone, computed once and kept with it. */
  residual(key: string, make: () => Tensor[]): Tensor[];
  /** A tensor that follows from the op alone, computed once and kept with the network. */
  constant(key: string, make: () => Tensor): Tensor;
}

/**
 * What an op knows of itself. Tangents and cotangents have a leading axis N over a primal whose batch is 1,
 * or N as well. The caller tidies.
 */
export interface OpRule<O> {
  /** Output shape from input shapes, without the batch axis. */
  shape(op: O, inputs: number[][]): number[];
  /** `constant` as in {@link Primal}. */
  run(op: O, inputs: Tensor[], constant: Primal['constant']): Tensor;
  /** Forward mode: the output's tangent. A missing tangent is zero; at least one is there. */
  push(op: O, primal: Primal, tangents: (Tensor | undefined)[], rules: LinearRules): Tensor;
  /** Reverse mode: a cotangent for each input. One that is missing is zero. */
  pull(op: O, primal: Primal, cotangent: Tensor, rules: Rules): (Tensor | undefined)[];
}
