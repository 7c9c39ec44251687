import type { Common, Pair } from './common.ts';

/** To `shape` (without the batch axis), in which one entry may be -1. */
export interface ReshapeOp extends Common {
  kind: 'reshape';
  attrs: { shape: number[] };
}

/** A function of each element by itself. */
export interface ElementwiseOp extends Common {
  kind: 'elementwise';
  attrs: {
    function: ElementwiseFunction;
    /** leakyRelu: slope below zero; elu: scale below zero; hardSigmoid: slope; pow: exponent; clip: least. */
    alpha?: number;
    /** hardSigmoid: value at zero; clip: most. */
    beta?: number;
  };
}

/** The functions of {@link ElementwiseOp}, by the names that the literature gives them. */
export type ElementwiseFunction =
  | 'abs'
  | 'clip'
  | 'elu'
  | 'erf'
  | 'exp'
  | 'gelu'
  | 'geluTanh'
  | 'hardSigmoid'
  | 'hardSwish'
  | 'leakyRelu'
  | 'log'
  | 'mish'
  | 'pow'
  | 'reciprocal'
  | 'rsqrt'
  | 'selu'
  | 'sigmoid'
  | 'softplus'
  | 'sqrt'
  | 'square'
  | 'swish'
  | 'tanh';

/** Two tensors of one rank, element by element; an axis of length 1 is repeated. */
export interface BinaryOp extends Common {
  kind: 'binary';
  attrs: { operator: BinaryOperator };
}

/** The operators of {@link BinaryOp}. */
export type BinaryOperator = 'add' | 'subtract' | 'multiply' | 'divide' | 'maximum' | 'minimum';

/** Sum, mean or largest entry along some axes (0: the first after the batch axis). */
export interface ReduceOp extends Common {
  kind: 'reduce';
  attrs: { with: 'sum' | 'mean' | 'max'; axes: number[]; keepDims: boolean };
}

/** Axes in another order: axis i of the output is axis `order[i]` of the input (0: the first after the batch). */
export interface TransposeOp extends Common {
  kind: 'transpose';
  attrs: { order: number[] };
}

/** `size` entries from `start` along an axis (0: the first after the batch axis); without `size`, the rest. */
export interface SliceOp extends Common {
  kind: 'slice';
  attrs: { axis: number; start: number; size?: number };
}

/** Channel g * n + i goes to i * groups + g, n channels a group (Zhang et al. 2017). */
export interface ShuffleOp extends Common {
  kind: 'shuffle';
  attrs: { groups: number };
}

/** Positions times `factor`, between them the nearest or a weighted mean. */
export interface ResizeOp extends Common {
  kind: 'resize';
  attrs: { factor: Pair; method: 'nearest' | 'linear'; align: ResizeAlign };
}

/**
 * Which place of the input an output's index i stands for: `half-pixel` (i + 1/2) / factor - 1/2, `corners` so that
 * the outer entries fall on each other, `origin` i / factor.
 */
export type ResizeAlign = 'half-pixel' | 'corners' | 'origin';
