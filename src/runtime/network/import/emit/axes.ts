import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { sizeOf } from '../constant.ts';
import { isConstant, logicalShape, positiveAxis, type TensorValue, type Value } from '../value.ts';
import { withLast } from './arrange.ts';
import { dropped } from './parts.ts';
import { reshape } from './reshape.ts';

/** Puts the file's axes (0: the batch) in another order. Of a tensor no number moves: only its `order` changes. */
export function transposed(x: Value, order: number[]): Value {
  if (isConstant(x)) return x.transposed(order);
  if (order[0] !== 0) throw new OverBatch('the batch behind other axes');
  const axes = order.slice(1).map((axis) => axis - 1);
  const { before: _, ...rest } = x;
  return { ...rest, order: x.order.map((axis) => axes.indexOf(axis)) };
}

/** Takes axes of length 1 away: the given ones (0: the batch), or all. Throws Unfit where one is longer. */
export function squeezed(b: Builder, x: Value, axes?: number[]): Value {
  if (isConstant(x)) {
    const gone = (axes ?? x.shape.flatMap((length, axis) => (length === 1 ? [axis] : []))).map((axis) =>
      positiveAxis(axis, x.shape.length),
    );
    return x.shaped(x.shape.filter((_, axis) => !gone.includes(axis)));
  }
  const shape = logicalShape(x);
  const ones = shape.flatMap((length, axis) => (length === 1 ? [axis] : []));
  const gone = axes?.map((axis) => positiveAxis(axis, shape.length + 1) - 1) ?? ones;
  if (gone.includes(-1)) throw new OverBatch('the batch taken away');
  if (gone.some((axis) => !ones.includes(axis))) throw new Unfit('an axis taken away that has entries');
  return dropped(b, x, gone);
}

/** Inserts axes of length 1, which are counted in the result. Throws Unfit before the batch. */
export function unsqueezed(b: Builder, x: Value, axes: number[]): Value {
  const before = isConstant(x) ? x.shape : [1, ...logicalShape(x)];
  const rank = before.length + axes.length;
  const added = axes.map((axis) => positiveAxis(axis, rank));
  const rest = [...before];
  // NaN, which fits no tensor, where a damaged file inserts one axis twice.
  const shape = Array.from({ length: rank }, (_, axis) =>
    added.includes(axis) ? 1 : (rest.shift() ?? Number.NaN),
  );
  if (!isConstant(x) && added.includes(0)) throw new OverBatch('an axis before the batch');
  return reshape(b, x, shape);
}

/** Joins all axes before `axis`, and all from there on. */
export function flattened(b: Builder, x: TensorValue, axis: number): Value {
  const shape = [1, ...logicalShape(x)];
  const at = positiveAxis(axis, shape.length);
  return reshape(b, x, [sizeOf(shape.slice(0, at)), sizeOf(shape.slice(at))]);
}

/** Adds a softmax over one of the file's axes (0: the batch). Throws Unfit over the batch. */
export function softmax(b: Builder, x: TensorValue, axis: number): TensorValue {
  const at = positiveAxis(axis, x.shape.length + 1);
  if (at === 0) throw new OverBatch('a softmax over the batch');
  const last = withLast(b, x, at - 1);
  return b.add({ kind: 'softmax' }, [last], last.order);
}
