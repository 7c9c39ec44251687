import { Unfit } from './builder.ts';
import type { Constant } from './constant.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from './value.ts';

/** What an operation of a file reads; undefined where an optional input is left out. */
export type Inputs = (Value | undefined)[];

/** An input that isn't constant. Throws {@link Unfit}. */
export const tensorAt = (inputs: Inputs, position: number): TensorValue => tensorOf(inputs[position]);

/** A value that isn't constant. Throws {@link Unfit}. */
export function tensorOf(value: Value | undefined): TensorValue {
  if (!value || isConstant(value)) throw new Unfit('a constant where it computes');
  return value;
}

/** An input that has to be constant; a negative position counts from the end. Throws {@link Unfit}. */
export function constantAt(inputs: Inputs, position: number): Constant {
  const value = inputs.at(position);
  if (!value || !isConstant(value)) throw new Unfit('a computed tensor where a constant is expected');
  return value;
}

/** A computed input with two axes of positions. Throws {@link Unfit}. */
export function pictureAt(inputs: Inputs, position: number): TensorValue {
  const x = tensorAt(inputs, position);
  if (x.shape.length !== 3) throw new Unfit(`${x.shape.length - 1} axes of positions, where a picture has 2`);
  return x;
}

/** The shape as the file has it, with a batch of one where it is computed. */
export function shapeWithBatch(value: Value): number[] {
  if (isConstant(value)) return value.shape;
  return [1, ...logicalShape(value)];
}
