import type { Common, Pair } from './common.ts';

/** Another shape, without the batch axis; one entry may be -1. */
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

/**
 * `size` entries from `start` along an axis (0: the first after the batch axis), every one or every `step`-th;
 * without `size`, the rest.
 */
export interface SliceOp extends Common {
  kind: 'slice';
  attrs: { axis: number; start: number; size?: number; step?: number };
}

/** Entries of one value before and after those of an axis (0: the first after the batch axis). */
export interface ExtendOp extends Common {
  kind: 'extend';
  attrs: { axis: number; before: number; after: number; value: number };
}

/** The one entry of an axis (0: the first after the batch axis) `size` times. */
export interface ExpandOp extends Common {
  kind: 'expand';
  attrs: { axis: number; size: number };
}

/** Zeros between positions: row i becomes row i * factor (the left-hand side dilation of XLA). */
export interface DilateOp extends Common {
  kind: 'dilate';
  attrs: { factor: Pair };
}

/** Channel g * n + i goes to i * groups + g, n channels a group (Zhang et al. 2017). */
export interface ShuffleOp extends Common {
  kind: 'shuffle';
  attrs: { groups: number };
}

/** Planes `factor` times as large, of nearest entries or weighted means. */
export interface ResizeOp extends Common {
  kind: 'resize';
  attrs: {
    factor: Pair;
    method: 'nearest' | 'linear' | 'cubic';
    align: ResizeAlign;
    /** nearest: which neighbour; without, the lower at `origin`, elsewhere the nearer, the upper of two as near. */
    nearest?: 'lower' | 'upper' | 'nearer-lower' | 'nearer-upper';
    /** cubic: the slope of the kernel at 1 (Keys 1981), -0.75 without. */
    coefficient?: number;
    /** Whether entries beyond the border are left out; without, the border's own entries are repeated. */
    inside?: boolean;
    /** Whether the kernel widens where planes shrink, so that it covers every entry. */
    antialias?: boolean;
  };
}

/**
 * Which place of the input the index i of the output stands for: `half-pixel` (i + 1/2) / factor - 1/2, which `from-zero`
 * is too but for a single entry; `centred` the same with both planes centred where they are no multiples; `corners`
 * so that the outer entries fall on each other; `origin` i / factor; `middle` (i + 1/2) / factor.
 */
export type ResizeAlign = 'half-pixel' | 'from-zero' | 'centred' | 'corners' | 'origin' | 'middle';
