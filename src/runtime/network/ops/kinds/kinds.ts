import type { Tensor } from '../../../backend/tensors.ts';
import type {
  BinaryOp,
  DilateOp,
  ElementwiseOp,
  ExpandOp,
  ExtendOp,
  ReduceOp,
  ReshapeOp,
  ResizeOp,
  ShuffleOp,
  SliceOp,
  TransposeOp,
} from './arrays.ts';
import type { EmbeddingOp, MatMulOp, RmsNormOp, RotaryOp } from './attention.ts';
import type { Weight } from './common.ts';
import type {
  AddOp,
  AffineOp,
  ConcatOp,
  ConvOp,
  DenseOp,
  DepthwiseOp,
  GroupedOp,
  GroupNormOp,
  LayerNormOp,
  LrnOp,
  MeanOp,
  MirrorOp,
  PadOp,
  PoolOp,
  PreluOp,
  ReluOp,
  SoftmaxOp,
} from './convolutions.ts';

export type * from './arrays.ts';
export type * from './attention.ts';
export type * from './common.ts';
export type * from './convolutions.ts';

/** An operation of a network. */
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
  | PreluOp<W>
  | LrnOp
  | DenseOp<W>
  | SoftmaxOp
  | ReshapeOp
  | AffineOp<W>
  | LayerNormOp<W>
  | RmsNormOp<W>
  | GroupNormOp
  | ElementwiseOp
  | BinaryOp
  | ReduceOp
  | TransposeOp
  | SliceOp
  | ExtendOp
  | ExpandOp
  | DilateOp
  | ShuffleOp
  | ResizeOp
  | MatMulOp
  | EmbeddingOp<W>
  | RotaryOp<W>;

/** Names of the operations. */
export type OpKind = Op['kind'];
