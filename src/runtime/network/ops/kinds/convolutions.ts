import type { Tensor } from '../../../backend/tensors.ts';
import type { Activation, Common, Padding, Pads, Pair, Weight } from './common.ts';

/** NHWC convolution; filter [height, width, in, out]. */
export interface ConvOp<W extends Weight = Tensor> extends Common {
  kind: 'conv';
  attrs: { strides: Pair; dilations: Pair; padding: Padding; activation: Activation };
  weights: { filter: W; bias?: W };
}

/** Convolution of each channel by itself; filter [height, width, in, multiplier]. */
export interface DepthwiseOp<W extends Weight = Tensor> extends Common {
  kind: 'depthwise';
  attrs: ConvOp['attrs'];
  weights: ConvOp<W>['weights'];
}

/** Convolution of `groups` of neighbouring channels, each by itself; filter [height, width, in / groups, out]. */
export interface GroupedOp<W extends Weight = Tensor> extends Common {
  kind: 'grouped';
  attrs: ConvOp['attrs'] & { groups: number };
  weights: ConvOp<W>['weights'];
}

/** The largest entry of each window, or the mean of those that lie within the picture. */
export interface PoolOp<Kind extends 'maxpool' | 'avgpool'> extends Common {
  kind: Kind;
  attrs: { size: Pair; strides: Pair; padding: Padding };
}

/** Mean over all positions: [h, w, c] -> [c], or [1, 1, c]. */
export interface MeanOp extends Common {
  kind: 'mean';
  attrs: { keepDims: boolean };
}

/** Constant borders around the positions. */
export interface PadOp extends Common {
  kind: 'pad';
  attrs: { pads: Pads; value: number };
}

/** Borders that mirror the picture at its outermost pixels (`reflect`) or behind them (`symmetric`), or repeat these. */
export interface MirrorOp extends Common {
  kind: 'mirror';
  attrs: { pads: Pads; mode: 'reflect' | 'symmetric' | 'edge' };
}

/** Tensors side by side along the channels, the last axis. */
export interface ConcatOp extends Common {
  kind: 'concat';
}

/** Sum of two tensors of one shape. */
export interface AddOp extends Common {
  kind: 'add';
}

/** An activation by itself. */
export interface ReluOp extends Common {
  kind: 'relu';
  attrs: { activation: Activation };
}

/** x where it is positive, elsewhere x * slope, of constants that are broadcast (He et al. 2015). */
export interface PreluOp<W extends Weight = Tensor> extends Common {
  kind: 'prelu';
  weights: { slope: W };
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

/** exp(x) / sum of exp(x) over the last axis. */
export interface SoftmaxOp extends Common {
  kind: 'softmax';
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

/** (x - mean) / sqrt(variance + epsilon) over all positions and each of `groups` of channels (Wu & He 2018). */
export interface GroupNormOp extends Common {
  kind: 'groupnorm';
  attrs: { groups: number; epsilon: number };
}
