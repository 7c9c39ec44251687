import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { lengthAt } from '../constant.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from '../value.ts';
import { joined } from './parts.ts';

/** Repeats a tensor along its axes of length 1 to a shape of the file, with the batch axis. Throws Unfit. */
export function expanded(b: Builder, x: TensorValue, shape: number[]): TensorValue {
  const from = [1, ...logicalShape(x)];
  const missing = shape.length - from.length;
  if (missing > 0 || shape[0] !== 1) throw new OverBatch('a picture repeated to a batch');
  return shape.reduce((wide, length, axis) => {
    const own = lengthAt(from, axis - missing);
    if (length === own || length === 1) return wide;
    if (own !== 1) throw new Unfit(`an axis of ${own} entries made one of ${length}`);
    const stored = wide.order.indexOf(axis - missing - 1);
    return b.add({ kind: 'expand', attrs: { axis: stored, size: length } }, [wide], wide.order);
  }, x);
}

/** Puts `times` copies side by side along each axis of the file. Throws Unfit. */
export function tiled(b: Builder, x: Value, times: number[]): Value {
  if (isConstant(x)) {
    if (x.size !== 1) throw new Unfit('copies of more than one number');
    return x.expanded(times);
  }
  if (times.length !== x.shape.length + 1 || times[0] !== 1) throw new Unfit('copies of the picture');
  return times.reduce((wide, count, axis) => {
    if (count === 1) return wide;
    if (count < 1) throw new Unfit('no copy');
    const stored = wide.order.indexOf(axis - 1);
    if (wide.shape[stored] === 1) {
      return b.add({ kind: 'expand', attrs: { axis: stored, size: count } }, [wide], wide.order);
    }
    return joined(b, Array<TensorValue>(count).fill(wide), axis);
  }, x);
}
