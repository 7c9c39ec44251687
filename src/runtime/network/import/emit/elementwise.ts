import type { ElementwiseOp } from '../../ops/kinds/op.ts';
import type { Builder } from '../builder.ts';
import type { TensorValue } from '../value.ts';

/** A function of each element; those that a ReLU op is for become one. */
export function elementwise(b: Builder, attrs: ElementwiseOp['attrs'], x: TensorValue): TensorValue {
  const { alpha, beta } = attrs;
  if (attrs.function === 'clip' && alpha === 0 && (beta === 6 || beta === Infinity)) {
    return rectified(b, beta === 6 ? 'relu6' : 'relu', x);
  }
  if (attrs.function === 'leakyRelu' && alpha === 0) return rectified(b, 'relu', x);
  return b.add({ kind: 'elementwise', attrs }, [x], x.order);
}

/** A ReLU, or one that is cut at 6. */
export function rectified(b: Builder, activation: 'relu' | 'relu6', x: TensorValue): TensorValue {
  return b.add({ kind: 'relu', attrs: { activation } }, [x], x.order);
}
