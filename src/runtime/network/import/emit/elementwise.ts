import { at } from '../../../../base/at.ts';
import type { ElementwiseOp } from '../../ops/kinds/op.ts';
import type { Builder } from '../builder.ts';
import { Constant } from '../constant.ts';
import type { TensorValue } from '../value.ts';
import { alongStored } from './along-stored.ts';

/** Adds a function of each element: a ReLU op where the function is one. */
export function elementwise(b: Builder, attrs: ElementwiseOp['attrs'], x: TensorValue): TensorValue {
  const { alpha, beta } = attrs;
  if (attrs.function === 'clip' && alpha === 0 && (beta === 6 || beta === Infinity)) {
    return rectified(b, beta === 6 ? 'relu6' : 'relu', x);
  }
  if (attrs.function === 'leakyRelu' && alpha === 0) return rectified(b, 'relu', x);
  return b.add({ kind: 'elementwise', attrs }, [x], x.order);
}

/** Adds a ReLU, or one that is clipped at 6. */
export function rectified(b: Builder, activation: 'relu' | 'relu6', x: TensorValue): TensorValue {
  return b.add({ kind: 'relu', attrs: { activation } }, [x], x.order);
}

/** Adds a ReLU with a slope below zero: one number, or one a channel or entry (He et al. 2015). Throws Unfit. */
export function prelu(b: Builder, x: TensorValue, slope: Constant): TensorValue {
  if (slope.size === 1) return elementwise(b, { function: 'leakyRelu', alpha: at(slope.values(), 0) }, x);
  return b.add({ kind: 'prelu', weights: { slope: alongStored(x, slope) } }, [x], x.order);
}

/** Adds alpha * elu(x / alpha): below zero alpha (e^(x / alpha) - 1), with a slope of 1 at zero (Barron 2017). */
export function celu(b: Builder, alpha: number, x: TensorValue): TensorValue {
  const times = (tensor: TensorValue, factor: number) => {
    const scale = Constant.of('alpha', Array(tensor.shape.at(-1)).fill(factor));
    return b.add({ kind: 'affine', weights: { scale } }, [tensor], tensor.order);
  };
  if (alpha === 1) return elementwise(b, { function: 'elu', alpha }, x);
  return times(elementwise(b, { function: 'elu', alpha: 1 }, times(x, 1 / alpha)), alpha);
}

/** Adds x / (1 + |x|) (Bergstra et al. 2009). */
export function softsign(b: Builder, x: TensorValue): TensorValue {
  const size = b.add({ kind: 'elementwise', attrs: { function: 'abs' } }, [x], x.order);
  const offset = Constant.of('one', Array(x.shape.at(-1)).fill(1));
  const above = b.add({ kind: 'affine', weights: { offset } }, [size], x.order);
  return b.add({ kind: 'binary', attrs: { operator: 'divide' } }, [x, above], x.order);
}
