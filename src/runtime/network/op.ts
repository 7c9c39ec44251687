import type { Tensor } from '@tensorflow/tfjs-core';

/** Rows, then columns: elements added [before, after]. */
export type Pads = [rows: [number, number], columns: [number, number]];

export type Padding = 'same' | 'valid' | Pads;

/** What follows a convolution or a dense layer in the same op. */
export type Activation = 'none' | 'relu' | 'relu6';

export type Pair = [rows: number, columns: number];

interface Common {
  /** Name of the tensor that it computes. */
  name: string;
  /** Names of the tensors that it reads. */
  inputs: string[];
}

/** NHWC convolution; filter [height, width, in, out]. */
export interface ConvOp extends Common {
  kind: 'conv';
  attrs: { strides: Pair; dilations: Pair; padding: Padding; activation: Activation };
  weights: { filter: Tensor; bias?: Tensor };
}

/** Each channel by itself; filter [height, width, in, multiplier]. */
export interface DepthwiseOp extends Common {
  kind: 'depthwise';
  attrs: ConvOp['attrs'];
  weights: ConvOp['weights'];
}

export interface PoolOp<Kind extends 'maxpool' | 'avgpool'> extends Common {
  kind: Kind;
  attrs: { size: Pair; strides: Pair; padding: Padding };
}

/** Mean over all positions: [h, w, c] -> [c], or [1, 1, c]. */
export interface MeanOp extends Common {
  kind: 'mean';
  attrs: { keepDims: boolean };
}

export interface PadOp extends Common {
  kind: 'pad';
  attrs: { pads: Pads; value: number };
}

/** Along the channels, the last axis. */
export interface ConcatOp extends Common {
  kind: 'concat';
}

/** Sum of two tensors of one shape. */
export interface AddOp extends Common {
  kind: 'add';
}

export interface ReluOp extends Common {
  kind: 'relu';
  attrs: { activation: Activation };
}

/** x / (bias + alpha * sum of x^2 over the `2 radius + 1` nearest channels)^beta. */
export interface LrnOp extends Common {
  kind: 'lrn';
  attrs: { radius: number; bias: number; alpha: number; beta: number };
}

/** x . matrix + bias; matrix [in, out]. */
export interface DenseOp extends Common {
  kind: 'dense';
  attrs: { activation: Activation };
  weights: { matrix: Tensor; bias?: Tensor };
}

export interface SoftmaxOp extends Common {
  kind: 'softmax';
}

/** To `shape` (without the batch axis), in which one entry may be -1. */
export interface ReshapeOp extends Common {
  kind: 'reshape';
  attrs: { shape: number[] };
}

export type Op =
  | ConvOp
  | DepthwiseOp
  | PoolOp<'maxpool'>
  | PoolOp<'avgpool'>
  | MeanOp
  | PadOp
  | ConcatOp
  | AddOp
  | ReluOp
  | LrnOp
  | DenseOp
  | SoftmaxOp
  | ReshapeOp;

export type OpKind = Op['kind'];

/** Other derivatives of some ops, for one purpose each; never the default. */
export interface Rules {
  /** Max-pools pulled back as avg(x^2) / (0.01 + avg|x|) over the same window. */
  relaxMaxPool?: boolean;
  /**
   * For examples whose cotangent a ReLU would make entirely zero: pass it on except where that would push a
   * negative input lower. The cotangent is that of an objective to be increased.
   */
  redirectRelu?: boolean;
  /** ReLUs pass back only what is positive (Springenberg et al. 2015). */
  guidedRelu?: boolean;
}

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
  push(op: O, primal: Primal, tangents: (Tensor | undefined)[]): Tensor;
  /** Reverse mode: a cotangent for each input. */
  pull(op: O, primal: Primal, cotangent: Tensor, rules: Rules): Tensor[];
}
