import { at } from '../../../../base/at.ts';
import type { Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { lengthAt } from '../constant.ts';
import { arithmetic } from '../emit/arithmetic.ts';
import { convolution } from '../emit/convolution.ts';
import { dense } from '../emit/dense.ts';
import { einsum } from '../emit/einsum.ts';
import { elementwise } from '../emit/elementwise.ts';
import { batchNorm, groupNorm, layerNorm, responseNorm } from '../emit/normalization.ts';
import { padded } from '../emit/pad.ts';
import { type Pooling, pooling, poolingAlong } from '../emit/pooling.ts';
import { product } from '../emit/product.ts';
import { reduce } from '../emit/reduce.ts';
import { transposedConvolution } from '../emit/transposed-convolution.ts';
import { constantAt, type Inputs, pictureAt, present, tensorAt, valueAt } from '../inputs.ts';
import { whereOf } from '../translate.ts';
import { CHANNELS_FIRST, logicalShape, positiveAxis, type TensorValue } from '../value.ts';
import { type Node, optional, paddingOf, pair, type Reader, requiredInts } from './node.ts';
import { resized } from './resize.ts';
import { placeOf } from './transposed-place.ts';

/** Returns the height and width of a picture in the format's order. */
const planeOf = (x: TensorValue): Pair => logicalShape(x).slice(1) as Pair;

const overPositions =
  (how: 'mean' | 'max'): Reader =>
  (b, _node, inputs) =>
    reduce(b, pictureAt(inputs, 0), how, [2, 3], true);

const pool =
  (kind: 'maxpool' | 'avgpool'): Reader =>
  (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const size = node.ints('kernel_shape') ?? [];
    if (size.length !== x.shape.length - 1) throw new Unfit(`windows of ${size.length} axes`);
    const strides = node.ints('strides') ?? size.map(() => 1);
    if (node.ints('dilations')?.some((dilation) => dilation !== 1)) throw new Unfit('a dilated pool');
    const of = {
      kind,
      ceil: node.int('ceil_mode', 0) === 1,
      countPadding: node.int('count_include_pad', 0) === 1,
    };
    if (size.length !== 2) return poolAlong(b, node, x, size, strides, of);
    const [own, steps] = [size as Pair, pair(strides, 1)];
    const padding = paddingOf(node, planeOf(x), own, steps, [1, 1]);
    return pooling(b, x, { ...of, size: own, strides: steps, padding }, CHANNELS_FIRST);
  };

/** Adds a pool whose windows are longer than one entry along at most one axis. Throws Unfit along several. */
function poolAlong(
  b: Builder,
  node: Node,
  x: TensorValue,
  size: number[],
  strides: number[],
  of: Pick<Pooling, 'kind' | 'ceil' | 'countPadding'>,
): TensorValue {
  if (node.text('auto_pad', 'NOTSET') !== 'NOTSET') throw new Unfit('padding by name, along one axis');
  const pads = node.ints('pads') ?? [];
  const padsOf = (i: number): Pair => [pads[i] ?? 0, pads[i + size.length] ?? 0];
  const long = size.flatMap((length, i) =>
    length !== 1 || strides[i] !== 1 || padsOf(i).some((amount) => amount !== 0) ? [i] : [],
  );
  if (long.length > 1) throw new Unfit(`windows over ${long.length} of ${size.length} axes`);
  const [i] = long;
  if (i === undefined) return x;
  const window = { size: lengthAt(size, i), stride: lengthAt(strides, i), pads: padsOf(i) };
  return poolingAlong(b, x, i + 1, { ...of, ...window });
}

/** The layers of vision networks. */
export const LAYERS: Record<string, Reader> = {
  AveragePool: pool('avgpool'),
  MaxPool: pool('maxpool'),
  GlobalAveragePool: overPositions('mean'),
  GlobalMaxPool: overPositions('max'),

  BatchNormalization: (b, node, inputs) => {
    // Up to version 13 only training has further outputs.
    const training =
      node.version < 14
        ? node.outputs.slice(1).some((output) => output !== '')
        : node.int('training_mode', 0) === 1;
    if (training) b.asInTraining(whereOf(node));
    const of = {
      scale: constantAt(inputs, 1),
      offset: constantAt(inputs, 2),
      mean: constantAt(inputs, 3),
      variance: constantAt(inputs, 4),
      epsilon: node.float('epsilon', 1e-5),
    };
    return batchNorm(b, tensorAt(inputs, 0), of, 1);
  },

  Conv: (b, node, inputs) => {
    const x = pictureAt(inputs, 0);
    const filter = constantAt(inputs, 1);
    if (filter.shape.length !== 4) throw new Unfit('filters that are not for pictures');
    const size = filter.shape.slice(2) as Pair;
    const strides = pair(node.ints('strides'), 1);
    const dilations = pair(node.ints('dilations'), 1);
    const of = {
      // [out, in / groups, height, width] in the format.
      filter: filter.transposed([2, 3, 1, 0]),
      bias: optional(inputs, 2),
      strides,
      dilations,
      padding: paddingOf(node, planeOf(x), size, strides, dilations),
      groups: node.int('group', 1),
    };
    return convolution(b, x, of, CHANNELS_FIRST);
  },

  ConvTranspose: (b, node, inputs) => {
    const x = pictureAt(inputs, 0);
    const filter = constantAt(inputs, 1);
    if (filter.shape.length !== 4) throw new Unfit('filters that are not for pictures');
    const strides = pair(node.ints('strides'), 1);
    const dilations = pair(node.ints('dilations'), 1);
    const place = placeOf(node, planeOf(x), filter.shape.slice(2) as Pair, strides, dilations);
    const of = { filter, bias: optional(inputs, 2), strides, dilations, groups: node.int('group', 1) };
    return transposedConvolution(b, x, { ...of, ...place }, CHANNELS_FIRST);
  },

  Einsum: (b, node, inputs) => einsum(b, node.text('equation', ''), inputs.map(present)),

  InstanceNormalization: (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const [channels = 0] = logicalShape(x);
    return groupNorm(b, x, channels, node.float('epsilon', 1e-5), inputs[1], inputs[2]);
  },

  GroupNormalization: (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const groups = node.int('num_groups', 0);
    const [channels = 0] = logicalShape(x);
    // Up to version 20 the factors are those of groups.
    const each = (position: number) => {
      const given = constantAt(inputs, position);
      if (given.size === channels) return given;
      return given
        .shaped([given.size, 1])
        .expanded([given.size, channels / given.size])
        .shaped([channels]);
    };
    return groupNorm(b, x, groups, node.float('epsilon', 1e-5), each(1), each(2));
  },

  Gemm: (b, node, inputs) => {
    if (node.int('transA', 0) === 1) throw new Unfit('a transposed input');
    const matrix = constantAt(inputs, 1);
    const alpha = node.float('alpha', 1);
    const beta = node.float('beta', 1);
    const turned = node.int('transB', 0) === 1 ? matrix.transposed([1, 0]) : matrix;
    const bias = optional(inputs, 2);
    const product = dense(
      b,
      tensorAt(inputs, 0),
      alpha === 1 ? turned : turned.map((value) => value * alpha),
      bias && bias.size === turned.shape[1] ? bias.map((value) => value * beta) : undefined,
    );
    return bias && bias.size !== turned.shape[1]
      ? arithmetic(
          b,
          'add',
          product,
          bias.map((v) => v * beta),
        )
      : product;
  },

  LpNormalization: (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const axis = positiveAxis(node.int('axis', -1), x.shape.length + 1);
    const squared = node.int('p', 2) === 2;
    const sizes = elementwise(b, { function: squared ? 'square' : 'abs' }, x);
    const sum = reduce(b, sizes, 'sum', [axis], true);
    return arithmetic(b, 'divide', x, squared ? elementwise(b, { function: 'sqrt' }, sum) : sum);
  },

  LRN: (b, node, inputs) => {
    const size = node.int('size', 1);
    if (size % 2 === 0) throw new Unfit('an even number of neighbouring channels');
    const attrs = {
      radius: (size - 1) / 2,
      bias: node.float('bias', 1),
      alpha: node.float('alpha', 1e-4) / size,
      beta: node.float('beta', 0.75),
    };
    return responseNorm(b, pictureAt(inputs, 0), attrs, CHANNELS_FIRST);
  },

  LayerNormalization: (b, node, inputs) => {
    const x = tensorAt(inputs, 0);
    const axis = positiveAxis(node.int('axis', -1), x.shape.length + 1);
    if (axis !== x.shape.length) throw new Unfit('layer normalization over several axes');
    return layerNorm(b, x, axis, node.float('epsilon', 1e-5), optional(inputs, 1), optional(inputs, 2));
  },

  MatMul: (b, _node, inputs) => product(b, valueAt(inputs, 0), valueAt(inputs, 1)),

  Pad: (b, node, inputs) => {
    const mode = node.text('mode', 'constant');
    if (mode !== 'constant' && mode !== 'reflect' && mode !== 'edge') {
      throw new Unfit('borders that wrap around');
    }
    const pads = requiredInts(node, inputs, 1, 'pads');
    const value = optional(inputs, 2)?.values()[0] ?? node.float('value', 0);
    const fill = mode === 'constant' ? value : mode;
    const x = tensorAt(inputs, 0);
    return padded(b, x, amountsOf(inputs, pads, x.shape.length + 1), fill, CHANNELS_FIRST);
  },

  Resize: resized,
  Upsample: resized,
};

/** Returns borders [before, after] of each axis; ONNX lists those before, then those after, of some axes or of all. */
function amountsOf(inputs: Inputs, pads: number[], rank: number): [number, number][] {
  const axes = inputs[3] ? [...constantAt(inputs, 3).values()] : Array.from({ length: rank }, (_, i) => i);
  if (pads.length !== 2 * axes.length) throw new Unfit('borders of other axes than there are');
  const amounts = Array.from({ length: rank }, (): [number, number] => [0, 0]);
  axes.forEach((axis, i) => {
    amounts[positiveAxis(axis, rank)] = [at(pads, i), at(pads, i + axes.length)];
  });
  return amounts;
}
