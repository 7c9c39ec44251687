import { type Builder, Unfit } from '../builder.ts';
import { Constant } from '../constant.ts';
import type { TensorValue } from '../value.ts';
import { arranged, withLast } from './arrange.ts';

/** Batch normalization as a file describes it. */
export interface BatchNorm {
  scale?: Constant | undefined;
  offset?: Constant | undefined;
  mean: Constant;
  variance: Constant;
  epsilon: number;
}

/** Batch norm of a trained network (Ioffe & Szegedy 2015): a number to multiply by and one to add, a channel. */
export function batchNorm(b: Builder, x: TensorValue, of: BatchNorm, axis: number): TensorValue {
  const { mean, variance, epsilon } = of;
  const last = withLast(b, x, axis - 1);
  const channels = last.shape.at(-1)!;
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

/** Over the file's last axis, or over channels where a picture's are first. */
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

/** Response normalization over the channels of a picture. */
export function responseNorm(
  b: Builder,
  x: TensorValue,
  attrs: { radius: number; bias: number; alpha: number; beta: number },
  order: number[],
): TensorValue {
  return b.add({ kind: 'lrn', attrs }, [arranged(b, x, order)], order);
}
