import type { ReduceOp } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { positiveAxis, type TensorValue } from '../value.ts';

/** Along some of the file's axes (0: the batch). */
export function reduce(
  b: Builder,
  x: TensorValue,
  how: ReduceOp['attrs']['with'],
  axes: number[],
  keepDims: boolean,
): TensorValue {
  const rank = x.shape.length + 1;
  const over = axes.map((axis) => positiveAxis(axis, rank) - 1);
  if (over.includes(-1)) throw new Unfit('a reduction over the batch');
  const stored = over.map((axis) => x.order.indexOf(axis)).sort((a, c) => a - c);
  const order = keepDims ? x.order : withoutAxes(x.order, over);
  if (how === 'mean' && x.shape.length === 3 && stored.join() === '0,1') {
    return b.add({ kind: 'mean', attrs: { keepDims } }, [x], order);
  }
  return b.add({ kind: 'reduce', attrs: { with: how, axes: stored, keepDims } }, [x], order);
}

/** The order of the axes that are left when some of the file's are gone. */
function withoutAxes(order: number[], gone: number[]): number[] {
  return order
    .filter((axis) => !gone.includes(axis))
    .map((axis) => axis - gone.filter((other) => other < axis).length);
}
