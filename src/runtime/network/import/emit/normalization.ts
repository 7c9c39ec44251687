import { type Builder, Unfit } from '../builder.ts';
import { Constant, channelsOf, lengthAt } from '../constant.ts';
import { tensorOf } from '../inputs.ts';
import { CHANNELS_FIRST, isConstant, logicalShape, type TensorValue, type Value } from '../value.ts';
import { arithmetic } from './arithmetic.ts';
import { arranged, withLast } from './arrange.ts';
import { reshape } from './reshape.ts';

/** Batch normalization as a file describes it. */
export interface BatchNorm {
  scale?: Constant | undefined;
  offset?: Constant | undefined;
  mean: Constant;
  variance: Constant;
  epsilon: number;
}

/** Adds the batch norm of a trained network (Ioffe & Szegedy 2015): a factor and an offset a channel. Throws Unfit. */
export function batchNorm(b: Builder, x: TensorValue, of: BatchNorm, axis: number): TensorValue {
  const { mean, variance, epsilon } = of;
  const last = withLast(b, x, axis - 1);
  const channels = channelsOf(last.shape);
  if (mean.size !== channels) throw new Unfit(`statistics of ${mean.size} channels for ${channels}`);
  const scale = new Constant(variance.name, [channels], () => {
    const own = of.scale?.values();
    return Float32Array.from(variance.values(), (value, i) => (own?.[i] ?? 1) / Math.sqrt(value + epsilon));
  });
  const offset = new Constant(mean.name, [channels], () => {
    const own = of.offset?.values();
    const factors = scale.values();
    return Float32Array.from(mean.values(), (value, i) => (own?.[i] ?? 0) - value * factors[i]!);
  });
  return b.add({ kind: 'affine', weights: { scale, offset } }, [last], last.order);
}

/** Adds a layer normalization over one of the file's axes (0: the batch). */
export function layerNorm(
  b: Builder,
  x: TensorValue,
  axis: number,
  epsilon: number,
  scale?: Constant,
  offset?: Constant,
): TensorValue {
  const last = withLast(b, x, axis - 1);
  const flat = (constant: Constant) => constant.shaped([constant.size]);
  const weights = { ...(scale && { scale: flat(scale) }), ...(offset && { offset: flat(offset) }) };
  return b.add({ kind: 'layernorm', attrs: { epsilon }, weights }, [last], last.order);
}

/**
 * Adds a group normalization (Wu & He 2018): over all positions and each of `groups` of neighbouring channels, then a
 * factor and an offset a channel. The file has channels first after the batch. Throws Unfit.
 */
export function groupNorm(
  b: Builder,
  x: TensorValue,
  groups: number,
  epsilon: number,
  scale?: Value,
  offset?: Value,
): Value {
  const normal = normalizedGroups(b, x, groups, epsilon);
  const each = (factors: Value) =>
    isConstant(factors) ? factors.shaped([factors.size, ...Array(x.shape.length - 1).fill(1)]) : factors;
  const scaled = scale ? arithmetic(b, 'multiply', normal, each(scale)) : normal;
  return offset ? arithmetic(b, 'add', scaled, each(offset)) : scaled;
}

function normalizedGroups(b: Builder, x: TensorValue, groups: number, epsilon: number): TensorValue {
  const shape = logicalShape(x);
  const [channels = 0] = shape;
  if (!(groups > 0) || channels % groups !== 0) throw new Unfit(`${groups} groups of ${channels} channels`);
  const of = (picture: TensorValue) =>
    b.add(
      { kind: 'groupnorm', attrs: { groups, epsilon } },
      [arranged(b, picture, CHANNELS_FIRST)],
      CHANNELS_FIRST,
    );
  if (shape.length === 3) return of(x);
  // Exporters write groups of a picture's channels as channels of a list.
  const { before } = x;
  const picture = before && logicalShape(before);
  if (before && picture?.length === 3 && groups === channels && lengthAt(picture, 0) % groups === 0) {
    return tensorOf(reshape(b, of(before), [1, ...shape]));
  }
  const rows = tensorOf(reshape(b, x, [1, groups, -1]));
  return tensorOf(reshape(b, layerNorm(b, rows, 2, epsilon), [1, ...shape]));
}

/** Adds a local response normalization over the channels of a picture, whose axes lie in `order`. */
export function responseNorm(
  b: Builder,
  x: TensorValue,
  attrs: { radius: number; bias: number; alpha: number; beta: number },
  order: number[],
): TensorValue {
  return b.add({ kind: 'lrn', attrs }, [arranged(b, x, order)], order);
}
