import type { ReduceOp } from '../../ops/kinds/op.ts';
import { type Builder, OverBatch } from '../builder.ts';
import { type Constant, lengthAt, sizeOf } from '../constant.ts';
import { identity, isConstant, positiveAxis, type TensorValue, type Value, withoutAxes } from '../value.ts';

/** Reduces a tensor or a constant along some of the file's axes (0: the batch). Throws Unfit over the batch. */
export function reduced(
  b: Builder,
  x: Value,
  how: ReduceOp['attrs']['with'],
  axes: number[],
  keepDims: boolean,
): Value {
  return isConstant(x) ? folded(x, how, axes, keepDims) : reduce(b, x, how, axes, keepDims);
}

function folded(x: Constant, how: ReduceOp['attrs']['with'], axes: number[], keepDims: boolean): Constant {
  const over = axes.map((axis) => positiveAxis(axis, x.shape.length));
  const rest = identity(x.shape.length).filter((axis) => !over.includes(axis));
  const kept = x.shape.flatMap((length, axis) => (rest.includes(axis) ? [length] : keepDims ? [1] : []));
  const count = sizeOf(over.map((axis) => lengthAt(x.shape, axis)));
  return x.transposed([...rest, ...over]).derived(kept, (values) => {
    const all = Array.from({ length: values.length / count }, (_, i) => {
      const row = Array.from(values.subarray(i * count, (i + 1) * count));
      if (how === 'max') return row.reduce((a, c) => Math.max(a, c), Number.NEGATIVE_INFINITY);
      return row.reduce((a, c) => a + c, 0) / (how === 'sum' ? 1 : count);
    });
    return values instanceof Float32Array ? Float32Array.from(all) : Float64Array.from(all);
  });
}

/** Reduces a tensor along some of the file's axes (0: the batch). Throws Unfit over the batch. */
export function reduce(
  b: Builder,
  x: TensorValue,
  how: ReduceOp['attrs']['with'],
  axes: number[],
  keepDims: boolean,
): TensorValue {
  const rank = x.shape.length + 1;
  const over = axes.map((axis) => positiveAxis(axis, rank) - 1);
  if (over.includes(-1)) throw new OverBatch('a reduction over the batch');
  const stored = over.map((axis) => x.order.indexOf(axis)).sort((a, c) => a - c);
  const order = keepDims ? x.order : withoutAxes(x.order, over);
  if (how === 'mean' && x.shape.length === 3 && stored.join() === '0,1') {
    return b.add({ kind: 'mean', attrs: { keepDims } }, [x], order);
  }
  return b.add({ kind: 'reduce', attrs: { with: how, axes: stored, keepDims } }, [x], order);
}
