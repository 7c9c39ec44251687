import { at } from '../../../../base/at.ts';
import { windowOf } from '../../ops/geometry.ts';
import type { Activation, Pair, ResizeOp } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { type Constant, lengthAt } from '../constant.ts';
import { arranged } from '../emit/arrange.ts';
import { transposed } from '../emit/axes.ts';
import { depthToSpace, spaceToDepth } from '../emit/blocks.ts';
import { convolution } from '../emit/convolution.ts';
import { dense } from '../emit/dense.ts';
import { elementwise, prelu, rectified } from '../emit/elementwise.ts';
import { batchNorm, responseNorm } from '../emit/normalization.ts';
import { padded } from '../emit/pad.ts';
import { pooling } from '../emit/pooling.ts';
import { product } from '../emit/product.ts';
import { transposedConvolution } from '../emit/transposed-convolution.ts';
import {
  constantAt,
  type Inputs,
  numberAt,
  pictureAt,
  shapeWithBatch,
  tensorAt,
  tensorOf,
  valueAt,
} from '../inputs.ts';
import { CHANNELS_LAST, identity, isConstant, type TensorValue, type Value } from '../value.ts';
import { intsAt, type Node, paddingOf, pair, type Reader } from './node-def.ts';

const picture = (node: Node, inputs: Inputs, position = 0): TensorValue => {
  if (node.text('data_format') === 'NCHW') throw new Unfit('channels before positions (NCHW)');
  return pictureAt(inputs, position);
};

/** Reads a node that fuses several: what it `make`s, then a bias or a batch norm, and an activation. Throws Unfit. */
function fused(
  b: Builder,
  node: Node,
  inputs: Inputs,
  make: (bias?: Constant, activation?: Activation) => TensorValue,
): Value {
  const names = node.texts('fused_ops');
  const biased = names[0] === 'BiasAdd' || names[0] === 'BiasAddV1';
  const normed = names[0] === 'FusedBatchNorm';
  const rest = names.slice(biased || normed ? 1 : 0);
  if (rest.length > 1) throw new Unfit(`the fused operations ${names.join(', ')}`);
  const bias = biased ? constantAt(inputs, 2) : undefined;
  const plain: Record<string, Activation> = { Relu: 'relu', Relu6: 'relu6' };
  const [name] = rest;
  if (!normed && (!name || plain[name])) return make(bias, name ? plain[name] : 'none');
  const linear = make(bias);
  const before = normed ? normalized(b, linear, inputs.slice(1), node.float('epsilon', 1e-3)) : linear;
  if (!name) return before;
  if (name === 'Prelu') return prelu(b, tensorOf(before), constantAt(inputs, biased ? 3 : 2));
  if (plain[name]) return rectified(b, plain[name] as 'relu' | 'relu6', before);
  const known: Record<string, Parameters<typeof elementwise>[1]> = {
    Elu: { function: 'elu', alpha: 1 },
    LeakyRelu: { function: 'leakyRelu', alpha: node.float('leakyrelu_alpha', 0.2) },
    Sigmoid: { function: 'sigmoid' },
    Tanh: { function: 'tanh' },
  };
  if (!known[name]) throw new Unfit(`the fused operation ${name}`);
  return elementwise(b, known[name], before);
}

const convolved =
  (depthwise: boolean): Reader =>
  (b, node, inputs) => {
    const x = picture(node, inputs);
    const filter = constantAt(inputs, 1);
    const [height, width, input, multiplier] = filter.shape as [number, number, number, number];
    const channels = lengthAt(x.shape, x.order.indexOf(2));
    return fused(b, node, inputs, (bias, activation = 'none') => {
      const of = {
        filter: depthwise ? filter.shaped([height, width, 1, input * multiplier]) : filter,
        bias,
        strides: pair(node.ints('strides')),
        dilations: pair(node.ints('dilations')),
        padding: paddingOf(node),
        groups: depthwise ? input : Math.max(1, Math.floor(channels / input)),
        activation,
      };
      return convolution(b, x, of, CHANNELS_LAST);
    });
  };

/** Reads a transposed convolution: the input gradient of a convolution whose input size is the first input. */
const transposedConv: Reader = (b, node, inputs) => {
  const x = picture(node, inputs, 2);
  const filter = constantAt(inputs, 1);
  if (filter.shape.length !== 4) throw new Unfit('filters that are not for pictures');
  const out = pair(intsAt(inputs, 0));
  const [strides, dilations] = [pair(node.ints('strides')), pair(node.ints('dilations'))];
  const { pads } = windowOf(out, filter.shape.slice(0, 2) as Pair, strides, dilations, paddingOf(node));
  const before: Pair = [pads[0][0], pads[1][0]];
  // [height, width, out, in] in the format.
  const turned = filter.transposed([3, 2, 0, 1]);
  return transposedConvolution(
    b,
    x,
    { filter: turned, strides, dilations, before, out, groups: 1 },
    CHANNELS_LAST,
  );
};

/** Makes a reader of pictures with channels last from what rearranges those with channels first. */
const rearranged =
  (how: (b: Builder, x: TensorValue, block: number) => TensorValue): Reader =>
  (b, node, inputs) => {
    const first = tensorOf(transposed(picture(node, inputs), [0, 3, 1, 2]));
    return transposed(how(b, first, node.int('block_size', 1)), [0, 2, 3, 1]);
  };

const pool =
  (kind: 'maxpool' | 'avgpool'): Reader =>
  (b, node, inputs) => {
    const strides = pair(node.ints('strides'));
    const of = { kind, size: pair(node.ints('ksize')), strides, padding: paddingOf(node) };
    return pooling(b, picture(node, inputs), of, CHANNELS_LAST);
  };

const multiplied: Reader = (b, node, inputs) => {
  const turned = node.flag('transpose_a') || node.flag('adj_x');
  const [left, right] = [valueAt(inputs, 0), valueAt(inputs, 1)];
  if (isConstant(left) || !isConstant(right)) {
    if (node.texts('fused_ops').length > 0) throw new Unfit('a bias behind a product of two tensors');
    const isTurned = node.flag('transpose_b') || node.flag('adj_y');
    return product(b, turned ? swapped(left) : left, isTurned ? swapped(right) : right);
  }
  if (turned) throw new Unfit('a transposed input');
  const given = right;
  const matrix = node.flag('transpose_b') || node.flag('adj_y') ? given.transposed([1, 0]) : given;
  return fused(b, node, inputs, (bias, activation) =>
    dense(b, tensorAt(inputs, 0), matrix, bias, activation),
  );
};

function normalized(b: Builder, x: TensorValue, inputs: Inputs, epsilon: number): TensorValue {
  const of = {
    scale: constantAt(inputs, 1),
    offset: constantAt(inputs, 2),
    mean: constantAt(inputs, 3),
    variance: constantAt(inputs, 4),
    epsilon,
  };
  return batchNorm(b, x, of, x.shape.length);
}

/** Swaps the last two axes. */
function swapped(x: Value): Value {
  const rank = shapeWithBatch(x).length;
  return transposed(x, [...identity(rank - 2), rank - 1, rank - 2]);
}

const normalization: Reader = (b, node, inputs) => {
  if (node.flag('is_training')) b.asInTraining(node.name);
  return normalized(b, picture(node, inputs), inputs, node.float('epsilon', 1e-4));
};

const border: Reader = (b, _node, inputs) => {
  const value = inputs[2] ? numberAt(inputs, 2) : 0;
  return padded(b, tensorAt(inputs, 0), amountsOf(inputs), value, CHANNELS_LAST);
};

const mirror: Reader = (b, node, inputs) => {
  const mode = node.text('mode') === 'SYMMETRIC' ? 'symmetric' : 'reflect';
  return padded(b, tensorAt(inputs, 0), amountsOf(inputs), mode, CHANNELS_LAST);
};

/** Returns borders [before, after] of each axis. */
function amountsOf(inputs: Inputs): Pair[] {
  const flat = intsAt(inputs, 1);
  return Array.from({ length: flat.length / 2 }, (_, i): Pair => [at(flat, 2 * i), at(flat, 2 * i + 1)]);
}

const resized =
  (method: ResizeOp['attrs']['method']): Reader =>
  (b, node, inputs) => {
    const x = arranged(b, picture(node, inputs), CHANNELS_LAST);
    const [height = Number.NaN, width = Number.NaN] = intsAt(inputs, 1);
    const align = node.flag('align_corners')
      ? 'corners'
      : node.flag('half_pixel_centers')
        ? 'half-pixel'
        : 'origin';
    const factor: Pair = [height / lengthAt(x.shape, 0), width / lengthAt(x.shape, 1)];
    // With centred pixels TensorFlow uses another kernel, and leaves out what is beyond the border.
    const keys = method === 'cubic' && align === 'half-pixel' ? { coefficient: -0.5, inside: true } : {};
    return b.add({ kind: 'resize', attrs: { factor, method, align, ...keys } }, [x]);
  };

const called: Reader = () => {
  const advice = 'convert the model anew with tensorflowjs_converter, which puts it in its place';
  throw new Unfit(`a function beside the graph: ${advice}`);
};

/** The layers of vision networks. */
export const LAYERS: Record<string, Reader> = {
  Conv2D: convolved(false),
  _FusedConv2D: convolved(false),
  DepthwiseConv2dNative: convolved(true),
  FusedDepthwiseConv2dNative: convolved(true),
  Conv2DBackpropInput: transposedConv,
  DepthToSpace: rearranged((b, x, block) => depthToSpace(b, x, block, 'blocks-first')),
  SpaceToDepth: rearranged(spaceToDepth),
  MaxPool: pool('maxpool'),
  AvgPool: pool('avgpool'),
  MatMul: multiplied,
  _FusedMatMul: multiplied,
  BatchMatMul: multiplied,
  BatchMatMulV2: multiplied,
  FusedBatchNorm: normalization,
  FusedBatchNormV2: normalization,
  FusedBatchNormV3: normalization,
  Pad: border,
  MirrorPad: mirror,
  PadV2: border,
  ResizeBicubic: resized('cubic'),
  ResizeBilinear: resized('linear'),
  ResizeNearestNeighbor: resized('nearest'),
  PartitionedCall: called,
  StatefulPartitionedCall: called,
  LRN: (b, node, inputs) => {
    const attrs = {
      radius: node.int('depth_radius', 5),
      bias: node.float('bias', 1),
      alpha: node.float('alpha', 1),
      beta: node.float('beta', 0.5),
    };
    return responseNorm(b, picture(node, inputs), attrs, CHANNELS_LAST);
  },
  BiasAdd: (b, node, inputs) => {
    const [given] = inputs;
    if (node.text('data_format') === 'NCHW' && given && !isConstant(given) && given.shape.length === 3) {
      throw new Unfit('channels before positions (NCHW)');
    }
    const bias = constantAt(inputs, 1);
    const x = tensorOf(given);
    return b.add({ kind: 'affine', weights: { offset: bias } }, [x], x.order);
  },
};
