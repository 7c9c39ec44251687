import type { Pair } from '../../ops/kinds/op.ts';
import { Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import { arithmetic } from '../emit/arithmetic.ts';
import { convolution } from '../emit/convolution.ts';
import { dense } from '../emit/dense.ts';
import { batchNorm, layerNorm, responseNorm } from '../emit/normalization.ts';
import { padded } from '../emit/pad.ts';
import { pooling } from '../emit/pooling.ts';
import { reduce } from '../emit/reduce.ts';
import { constantAt, type Inputs, pictureAt, tensorAt } from '../inputs.ts';
import { CHANNELS_FIRST, isConstant, logicalShape, positiveAxis, type TensorValue } from '../value.ts';
import { intsAt, type Node, optional, paddingOf, pair, type Reader } from './node.ts';
import { resized } from './resize.ts';

/** Height and width of a picture in the format's order. */
const planeOf = (x: TensorValue): Pair => logicalShape(x).slice(1) as Pair;

const overPositions =
  (how: 'mean' | 'max'): Reader =>
  (b, _node, inputs) =>
    reduce(b, pictureAt(inputs, 0), how, [2, 3], true);

const pool =
  (kind: 'maxpool' | 'avgpool'): Reader =>
  (b, node, inputs) => {
    const x = pictureAt(inputs, 0);
    const size = pair(node.ints('kernel_shape'), 1);
    const strides = pair(node.ints('strides'), 1);
    if (node.ints('dilations')?.some((dilation) => dilation !== 1)) throw new Unfit('a dilated pool');
    if (node.outputs.length > 1) throw new Unfit('the places of the largest entries');
    const of = {
      kind,
      size,
      strides,
      padding: paddingOf(node, planeOf(x), size, strides, [1, 1]),
      ceil: node.int('ceil_mode', 0) === 1,
      countPadding: node.int('count_include_pad', 0) === 1,
    };
    return pooling(b, x, of, CHANNELS_FIRST);
  };

/** The layers of vision networks. */
export const LAYERS: Record<string, Reader> = {
  AveragePool: pool('avgpool'),
  MaxPool: pool('maxpool'),
  GlobalAveragePool: overPositions('mean'),
  GlobalMaxPool: overPositions('max'),

  BatchNormalization: (b, node, inputs) => {
    const [scale, offset, mean, variance] = [1, 2, 3, 4].map((i) => constantAt(inputs, i)) as Constant[];
    const epsilon = node.float('epsilon', 1e-5);
    return batchNorm(b, tensorAt(inputs, 0), { scale, offset, mean: mean!, variance: variance!, epsilon }, 1);
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

  MatMul: (b, _node, inputs) => {
    if (inputs[0] && isConstant(inputs[0])) throw new Unfit('a matrix before the tensor');
    if (inputs[1] && !isConstant(inputs[1])) throw new Unfit('two computed matrices, as in attention');
    return dense(b, tensorAt(inputs, 0), constantAt(inputs, 1));
  },

  Pad: (b, node, inputs) => {
    const mode = node.text('mode', 'constant');
    if (mode !== 'constant' && mode !== 'reflect' && mode !== 'edge') {
      throw new Unfit('borders that wrap around');
    }
    const pads = intsAt(node, inputs, 1, 'pads')!;
    const value = optional(inputs, 2)?.values()[0] ?? node.float('value', 0);
    const fill = mode === 'constant' ? value : mode;
    return padded(b, pictureAt(inputs, 0), amountsOf(node, inputs, pads), fill, CHANNELS_FIRST);
  },

  Resize: resized,
  Upsample: resized,
};

/** All the beginnings, then all the ends, of the axes named or of all. */
function amountsOf(_node: Node, inputs: Inputs, pads: number[]): [number, number][] {
  const axes = inputs[3] ? [...constantAt(inputs, 3).values()] : [0, 1, 2, 3];
  const amounts: [number, number][] = [0, 1, 2, 3].map(() => [0, 0]);
  axes.forEach((axis, i) => {
    amounts[positiveAxis(axis, 4)] = [pads[i]!, pads[i + axes.length]!];
  });
  return amounts;
}
