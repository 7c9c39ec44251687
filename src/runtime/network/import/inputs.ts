import { Unfit } from './builder.ts';
import type { Constant } from './constant.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from './value.ts';

/** What an operation of a file reads; undefined where an optional input is left out. */
export type Inputs = (Value | undefined)[];

/** Returns an input that the format requires. Throws a RangeError where a damaged file leaves it out. */
export const valueAt = (inputs: Inputs, position: number): Value => present(inputs[position]);

/** Returns an input that the format requires. Throws a RangeError where a damaged file leaves it out. */
export function present(input: Value | undefined): Value {
  if (input === undefined) throw new RangeError('An operation lacks an input.');
  return input;
}

/** Returns an input that is computed. Throws {@link Unfit} for a constant. */
export const tensorAt = (inputs: Inputs, position: number): TensorValue => tensorOf(inputs[position]);

/** Returns a value that is computed. Throws {@link Unfit} for a constant. */
export function tensorOf(value: Value | undefined): TensorValue {
  if (!value || isConstant(value)) throw new Unfit('a constant where it computes');
  return value;
}

/** Returns a constant input; a negative position counts from the end. Throws {@link Unfit} for a computed one. */
export function constantAt(inputs: Inputs, position: number): Constant {
  const value = inputs.at(position);
  if (!value || !isConstant(value)) throw new Unfit('a computed tensor where a constant is expected');
  return value;
}

/** Returns the first number of a constant input; NaN where it has none. Throws {@link Unfit} for a computed one. */
export const numberAt = (inputs: Inputs, position: number): number =>
  constantAt(inputs, position).values()[0] ?? Number.NaN;

/** Returns a computed input that is a picture. Throws {@link Unfit} for a constant or another number of axes. */
export function pictureAt(inputs: Inputs, position: number): TensorValue {
  const x = tensorAt(inputs, position);
  if (x.shape.length !== 3) throw new Unfit(`${x.shape.length - 1} axes of positions, where a picture has 2`);
  return x;
}

/** Returns the shape as the file has it; that of a computed tensor begins with a batch of one. */
export function shapeWithBatch(value: Value): number[] {
  if (isConstant(value)) return value.shape;
  return [1, ...logicalShape(value)];
}
