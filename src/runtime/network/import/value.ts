import { Constant, lengthAt } from './constant.ts';

/**
 * A tensor while a file is read. Its axes, without the batch's, may be stored in another order than the file's:
 * pictures are stored as [height, width, channels] whatever the file's convention.
 */
export interface TensorValue {
  /** The op that computes it, or the input. */
  name: string;
  /** As stored, without the batch axis. */
  shape: number[];
  /** `order[i]` is the file's axis (0: the first after the batch axis) that is stored as axis i. */
  order: number[];
  /**
   * Set where the tensor has no batch axis until the file gives it one again: a batch of one was flattened, to all
   * `numbers` in a row or to its `positions` as rows of channels, or its first axis is another one of `all`.
   */
  loose?: 'numbers' | 'positions' | 'all';
  /** Set where it holds whole numbers only, as a picture of such a type does. */
  whole?: true;
  /** The tensor that was reshaped to this one. */
  before?: TensorValue;
}

/** What an operation of a file reads or outputs. */
export type Value = TensorValue | Constant;

/** Whether a value is known from the file alone. */
export const isConstant = (value: Value): value is Constant => value instanceof Constant;

/** Returns the shape in the file's order of axes, without the batch axis. */
export function logicalShape({ shape, order }: TensorValue): number[] {
  const logical = [...shape];
  order.forEach((axis, i) => {
    logical[axis] = lengthAt(shape, i);
  });
  return logical;
}

/** Returns the stored axis (0: the first after the batch) of a file's axis (0: the batch); -1 where there is none. */
export const storedAxis = ({ order }: TensorValue, axis: number): number => order.indexOf(axis - 1);

/** Returns a file's axis (0: the batch), counted from the end where it is negative. */
export function positiveAxis(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}

/** The order of [height, width, channels] in files that put channels last. */
export const CHANNELS_LAST = [0, 1, 2];
/** The order of [height, width, channels] in files that put channels first. */
export const CHANNELS_FIRST = [1, 2, 0];

/** Returns the order that is left when some of a file's axes (0: the first after the batch) are taken away. */
export function withoutAxes(order: number[], gone: number[]): number[] {
  return order
    .filter((axis) => !gone.includes(axis))
    .map((axis) => axis - gone.filter((other) => other < axis).length);
}

/** Returns the order in which axes are stored as the file has them. */
export const identity = (rank: number): number[] => Array.from({ length: rank }, (_, axis) => axis);
