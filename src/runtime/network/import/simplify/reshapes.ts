import { at, lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Pass } from './pass.ts';
import { readersOf } from './readers.ts';

/** Joins reshapes that follow one another, and drops those that change nothing. */
export const joinReshapes: Pass = (ops, { named, shapes }) => {
  const byName = new Map(ops.map((op) => [op.name, op]));
  const sizeAt = (tensor: string) => lookUp(shapes, tensor).join();
  /** Returns the tensor that holds the same numbers in the same order, before all reshapes. */
  const origin = (tensor: string): string => {
    const op = byName.get(tensor);
    return op?.kind === 'reshape' ? origin(at(op.inputs, 0)) : tensor;
  };
  /** Returns the tensor that an op can read in place of another: of the same shape, before reshapes to others and back. */
  const source = (tensor: string): string => {
    const first = origin(tensor);
    return sizeAt(first) === sizeAt(tensor) ? first : tensor;
  };
  const joined = ops.map((op): DraftOp => {
    if (op.kind === 'reshape') return { ...op, inputs: op.inputs.map(origin) };
    const inputs = op.inputs.map(source);
    return inputs.some((input, i) => input !== op.inputs[i]) ? { ...op, inputs } : op;
  });
  const readers = readersOf(joined);
  const last = at(ops, -1).name;
  return joined.filter(
    ({ kind, name }) => kind !== 'reshape' || name === last || named.has(name) || readers.has(name),
  );
};
