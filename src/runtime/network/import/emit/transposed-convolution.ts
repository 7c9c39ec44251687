import type { Pads, Pair } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { type Constant, lengthAt } from '../constant.ts';
import type { TensorValue } from '../value.ts';
import { arranged } from './arrange.ts';
import { convolution } from './convolution.ts';
import { trimmed } from './pad.ts';

/** A transposed convolution as a file describes it: the input gradient of a convolution, used as a layer. */
export interface TransposedConvolution {
  /** [in, out / groups, height, width] */
  filter: Constant;
  bias?: Constant | undefined;
  strides: Pair;
  dilations: Pair;
  /** How many rows and columns are cut off before the first one of the full output. */
  before: Pair;
  /** Height and width of the output. */
  out: Pair;
  groups: number;
}

/** Returns the length of a transposed convolution's full output along an axis, with nothing cut off. */
export const reachOf = (length: number, size: number, stride: number, dilation: number): number =>
  (length - 1) * stride + (size - 1) * dilation + 1;

/**
 * Adds a transposed convolution: a convolution of its input with zeros between the entries, by the filter turned round
 * (Dumoulin & Visin 2016). `order`: how the file orders a picture's axes. Throws Unfit.
 */
export function transposedConvolution(
  b: Builder,
  x: TensorValue,
  of: TransposedConvolution,
  order: number[],
): TensorValue {
  const picture = arranged(b, x, order);
  const { filter, strides, dilations, before, out, groups } = of;
  const [input, each, height, width] = filter.shape as [number, number, number, number];
  if (filter.shape.length !== 4 || input % groups !== 0) throw new Unfit('filters that are not for pictures');
  const apart = strides.every((stride) => stride === 1)
    ? picture
    : b.add({ kind: 'dilate', attrs: { factor: strides } }, [picture], order);
  const size: Pair = [height, width];
  const along = (axis: 0 | 1): Pair => {
    const reach = (size[axis] - 1) * dilations[axis];
    const start = reach - before[axis];
    return [start, out[axis] + reach - lengthAt(apart.shape, axis) - start];
  };
  const pads: Pads = [along(0), along(1)];
  const turned = filter
    .shaped([groups, input / groups, each, height, width])
    .transposed([3, 4, 1, 0, 2])
    .reversed([0, 1])
    .shaped([height, width, input / groups, groups * each]);
  const within = trimmed(b, apart, pads);
  const padding = pads.map((pad) => pad.map((length) => Math.max(length, 0))) as Pads;
  const same = { filter: turned, bias: of.bias, strides: [1, 1] as Pair, dilations, padding, groups };
  return convolution(b, within, same, order);
}
