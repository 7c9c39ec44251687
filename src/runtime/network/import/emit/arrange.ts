import type { Builder } from '../builder.ts';
import { lengthAt } from '../constant.ts';
import type { TensorValue } from '../value.ts';

/** Whether storing the tensor's axes in this order moves no number: only axes of length 1 change places. */
export function isArranged(x: TensorValue, order: number[]): boolean {
  const moved = order.map((axis) => x.order.indexOf(axis)).filter((axis) => x.shape[axis] !== 1);
  return moved.every((axis, i) => axis > (moved[i - 1] ?? Number.NEGATIVE_INFINITY));
}

/** Returns the tensor with its axes stored in this order; itself where they already are. */
export function arranged(b: Builder, x: TensorValue, order: number[]): TensorValue {
  const moved = order.map((axis) => x.order.indexOf(axis));
  if (moved.every((axis, i) => axis === i)) return x;
  const shape = moved.map((axis) => lengthAt(x.shape, axis));
  if (isArranged(x, order)) {
    return b.add({ kind: 'reshape', attrs: { shape } }, [x], order);
  }
  return b.add({ kind: 'transpose', attrs: { order: moved } }, [x], order);
}

/** Returns the tensor with one of the file's axes (0: the first after the batch) stored last. */
export function withLast(b: Builder, x: TensorValue, axis: number): TensorValue {
  return arranged(b, x, [...x.order.filter((other) => other !== axis), axis]);
}
