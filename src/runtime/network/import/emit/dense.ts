import type { Activation } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import type { TensorValue } from '../value.ts';
import { withLast } from './arrange.ts';

/**
 * Adds a product with a matrix, [in, out], over the file's last axis: for a picture, a 1x1 convolution. Throws Unfit
 * where the constant is no matrix.
 */
export function dense(
  b: Builder,
  x: TensorValue,
  matrix: Constant,
  bias?: Constant,
  activation: Activation = 'none',
): TensorValue {
  if (matrix.shape.length !== 2) throw new Unfit('a product with more than a matrix');
  const last = withLast(b, x, x.shape.length - 1);
  const offset = bias && { bias: bias.shaped([bias.size]) };
  if (last.shape.length !== 3) {
    return b.add(
      { kind: 'dense', attrs: { activation }, weights: { matrix, ...offset } },
      [last],
      last.order,
    );
  }
  const attrs = { strides: [1, 1], dilations: [1, 1], padding: 'valid', activation } as const;
  const filter = matrix.shaped([1, 1, ...matrix.shape]);
  return b.add(
    { kind: 'conv', attrs: { ...attrs, strides: [1, 1], dilations: [1, 1] }, weights: { filter, ...offset } },
    [last],
    last.order,
  );
}
