import { at } from '../../../../base/at.ts';
import { type Builder, Unfit } from '../builder.ts';
import { Constant, lengthAt, sizeOf, stridesOf } from '../constant.ts';
import { isConstant, positiveAxis, storedAxis, type TensorValue, type Value } from '../value.ts';
import { arithmetic } from './arithmetic.ts';
import { joined } from './parts.ts';

/** Concatenates along one of the file's axes (0: the batch). Throws Unfit, and OverBatch for the batch. */
export function concatenated(b: Builder, parts: Value[], axis: number): Value {
  if (parts.every(isConstant)) return joinedConstants(parts, axis);
  const rank = Math.max(...parts.map((part) => part.shape.length + (isConstant(part) ? 0 : 1)));
  const along = positiveAxis(axis, rank);
  const first = parts.findIndex((part) => !isConstant(part));
  const last = parts.findLastIndex((part) => !isConstant(part));
  const tensors = parts.slice(first, last + 1).map((part) => {
    if (isConstant(part)) throw new Unfit('a constant between tensors');
    return part;
  });
  const middle = joined(b, tensors, along);
  return extended(b, middle, along, parts.slice(0, first) as Constant[], parts.slice(last + 1) as Constant[]);
}

/**
 * Adds constants before and behind the entries of an axis, as the class token of a transformer: zeros, to which they are
 * added.
 */
function extended(b: Builder, x: TensorValue, axis: number, before: Constant[], after: Constant[]): Value {
  if (before.length + after.length === 0) return x;
  const stored = storedAxis(x, axis);
  const lengthOf = (parts: Constant[]) => parts.reduce((sum, part) => sum + lengthAt(part.shape, axis), 0);
  const attrs = { axis: stored, before: lengthOf(before), after: lengthOf(after), value: 0 };
  const wide = b.add({ kind: 'extend', attrs }, [x], x.order);
  const sample = at([...before, ...after], 0);
  const shape = sample.shape.with(axis, lengthAt(x.shape, stored));
  const zeros = new Constant(sample.name, shape, () => new Float32Array(sizeOf(shape)));
  return arithmetic(b, 'add', wide, joinedConstants([...before, zeros, ...after], axis));
}

/** Joins constants along one of their axes. */
function joinedConstants(parts: Constant[], axis: number): Constant {
  const first = at(parts, 0);
  const along = positiveAxis(axis, first.shape.length);
  const shape = [...first.shape];
  shape[along] = parts.reduce((sum, part) => sum + lengthAt(part.shape, along), 0);
  const rowOf = (own: number[]) => lengthAt(stridesOf(own), along) * lengthAt(own, along);
  return new Constant(first.name, shape, () => {
    const out = first.whole ? new Float64Array(sizeOf(shape)) : new Float32Array(sizeOf(shape));
    const row = rowOf(shape);
    let offset = 0;
    for (const part of parts) {
      const values = part.values();
      const own = rowOf(part.shape);
      for (let i = 0; i < values.length; i++)
        out[Math.floor(i / own) * row + offset + (i % own)] = values[i]!;
      offset += own;
    }
    return out;
  });
}
