import { windowOf } from '../../ops/geometry.ts';
import type { Activation, Padding, Pair } from '../../ops/kinds/op.ts';
import type { Body, Builder } from '../builder.ts';
import { type Constant, lengthAt } from '../constant.ts';
import type { TensorValue } from '../value.ts';
import { arranged } from './arrange.ts';

/** A convolution as a file describes it. */
export interface Convolution {
  /** [height, width, in / groups, out] */
  filter: Constant;
  bias?: Constant | undefined;
  strides: Pair;
  dilations: Pair;
  padding: Padding;
  groups: number;
  activation?: Activation;
}

/** Adds a convolution, by the op that computes its groups best. `order`: how the file orders a picture's axes. */
export function convolution(b: Builder, x: TensorValue, of: Convolution, order: number[]): TensorValue {
  const picture = arranged(b, x, order);
  const channels = lengthAt(picture.shape, 2);
  const { filter, bias, strides, dilations, padding, groups, activation = 'none' } = of;
  if (strides.some((stride) => stride > 1) && dilations.some((dilation) => dilation > 1)) {
    return steppedConvolution(b, picture, of, order);
  }
  const attrs = { strides, dilations, padding, activation };
  const weights = (shaped: Constant) => ({ filter: shaped, ...(bias && { bias: bias.shaped([bias.size]) }) });
  const [height, width, , out] = filter.shape as [number, number, number, number];
  if (groups > 1 && groups === channels && out % groups === 0) {
    const each = filter.shaped([height, width, channels, out / channels]);
    return b.add({ kind: 'depthwise', attrs, weights: weights(each) }, [picture], order);
  }
  const body: Body =
    groups === 1
      ? { kind: 'conv', attrs, weights: weights(filter) }
      : { kind: 'grouped', attrs: { ...attrs, groups }, weights: weights(filter) };
  return b.add(body, [picture], order);
}

/** Adds a convolution with strides and dilations, which no backend has: at every position, of which some are kept. */
function steppedConvolution(b: Builder, picture: TensorValue, of: Convolution, order: number[]): TensorValue {
  const { filter, strides, dilations } = of;
  const plane = picture.shape.slice(0, 2) as Pair;
  const size = filter.shape.slice(0, 2) as Pair;
  const { pads } = windowOf(plane, size, strides, dilations, of.padding);
  const every = convolution(b, picture, { ...of, strides: [1, 1], padding: pads }, order);
  return strides.reduce(
    (x, step, axis) =>
      step === 1 ? x : b.add({ kind: 'slice', attrs: { axis, start: 0, step } }, [x], order),
    every,
  );
}
