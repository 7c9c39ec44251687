import type { Tensor } from '@tensorflow/tfjs-core';

/** Rows, then columns: elements added [before, after]. */
export type Pads = [rows: [number, number], columns: [number, number]];

export type Padding = 'same' | 'valid' | Pads;

/** What follows a convolution or a dense layer in the same op. */
export type Activation = 'none' | 'relu' | 'relu6';

export type Pair = [rows: number, columns: number];

/** What the weights of an op are: tensors of a loaded network; while one is read, numbers that are not decoded yet. */
export type Weight = { shape: number[] };

interface Common {
  /** Name of the tensor that it computes. */
  name: string;
  /** Names of the tensors that it reads. */
  inputs: string[];
}

/** NHWC convolution; filter [height, width, in, out]. */
export interface ConvOp<W extends Weight = Tensor> extends Common {
  kind: 'conv';
  attrs: { strides: Pair; dilations: Pair; padding: Padding; activation: Activation };
  weights: { filter: W; bias?: W };
}

/** Each channel by itself; filter [height, width, in, multiplier]. */
export interface DepthwiseOp<W extends Weight = Tensor> extends Common {
  kind: 'depthwise';
  attrs: ConvOp['attrs'];
  weights: ConvOp<W>['weights'];
}

/** Channels in `groups` of neighbours, each convolved by itself; filter [height, width, in / groups, out]. */
export interface GroupedOp<W extends Weight = Tensor> extends Common {
  kind: 'grouped';
  attrs: ConvOp['attrs'] & { groups: number };
  weights: ConvOp<W>['weights'];
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

/** Borders that repeat the picture: mirrored at its outermost pixels, behind them, or these alone. */
export interface MirrorOp extends Common {
  kind: 'mirror';
  attrs: { pads: Pads; mode: 'reflect' | 'symmetric' | 'edge' };
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
export interface DenseOp<W extends Weight = Tensor> extends Common {
  kind: 'dense';
  attrs: { activation: Activation };
  weights: { matrix: W; bias?: W };
}

export interface SoftmaxOp extends Common {
  kind: 'softmax';
}

/** To `shape` (without the batch axis), in which one entry may be -1. */
export interface ReshapeOp extends Common {
  kind: 'reshape';
  attrs: { shape: number[] };
}

/** x * scale + offset, of constants that are broadcast over the positions or over the whole tensor. */
export interface AffineOp<W extends Weight = Tensor> extends Common {
  kind: 'affine';
  weights: { scale?: W; offset?: W };
}

/** (x - mean) / sqrt(variance + epsilon) * scale + offset, over the last axis (Ba et al. 2016). */
export interface LayerNormOp<W extends Weight = Tensor> extends Common {
  kind: 'layernorm';
  attrs: { epsilon: number };
  weights: { scale?: W; offset?: W };
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

export type Op<W extends Weight = Tensor> =
  | ConvOp<W>
  | DepthwiseOp<W>
  | GroupedOp<W>
  | PoolOp<'maxpool'>
  | PoolOp<'avgpool'>
  | MeanOp
  | PadOp
  | MirrorOp
  | ConcatOp
  | AddOp
  | ReluOp
  | LrnOp
  | DenseOp<W>
  | SoftmaxOp
  | ReshapeOp
  | AffineOp<W>
  | LayerNormOp<W>
  | ElementwiseOp
  | BinaryOp
  | ReduceOp
  | TransposeOp
  | SliceOp
  | ShuffleOp
  | ResizeOp;

export type OpKind = Op['kind'];
