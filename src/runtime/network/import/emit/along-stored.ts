import { at } from '../../../../base/at.ts';
import { Unfit } from '../builder.ts';
import type { Constant } from '../constant.ts';
import type { TensorValue } from '../value.ts';

/**
 * Reorders a constant that is broadcast over a tensor to the tensor's stored axes: one number a channel where that is
 * all it holds. Throws Unfit where it has more entries than the tensor.
 */
export function alongStored(x: TensorValue, constant: Constant): Constant {
  const rank = x.shape.length + 1;
  if (constant.shape.length > rank) throw new Unfit('a constant of more axes than the tensor');
  const full = constant.shaped([...Array(rank - constant.shape.length).fill(1), ...constant.shape]);
  if (full.shape[0] !== 1) throw new Unfit('a constant for each picture of a batch');
  const moved = full.transposed([0, ...x.order.map((axis) => axis + 1)]).shape.slice(1);
  const stored = full.transposed([0, ...x.order.map((axis) => axis + 1)]).shaped(moved);
  if (moved.some((length, axis) => length !== 1 && length !== x.shape[axis])) {
    throw new Unfit('a constant larger than the tensor');
  }
  const channels = x.shape.at(-1) ?? 1;
  if (stored.size === 1) {
    return stored.derived([channels], (values) => new Float32Array(channels).fill(at(values, 0)));
  }
  return stored.size === moved.at(-1) ? stored.shaped([channels]) : stored;
}
