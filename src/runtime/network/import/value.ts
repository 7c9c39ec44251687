import { Constant } from './constant.ts';

/**
 * A tensor while a file is read. Its axes, without the batch's, may be stored in another order than the file thinks
 * of them: pictures are stored as [height, width, channels] whatever the file's convention.
 */
export interface TensorValue {
  /** The op that computes it, or the input. */
  name: string;
  /** As stored, without the batch axis. */
  shape: number[];
  /** `order[i]` is the file's axis (0: the first after the batch axis) that is stored as axis i. */
  order: number[];
  /**
   * Of a batch of one the file may have all `numbers` in a row, or its `positions` as rows of channels: it has no
   * batch axis then until it is reshaped again.
   */
  loose?: 'numbers' | 'positions';
  /** Whether it holds whole numbers only, as a picture does that is given as such. */
  whole?: true;
  /** The tensor that this one is in another shape. */
  before?: TensorValue;
}

/** What an operation of a file reads or makes. */
export type Value = TensorValue | Constant;

/** Whether a value is known from the file alone. */
export const isConstant = (value: Value): value is Constant => value instanceof Constant;

/** The shape as the file thinks of it, without the batch axis. */
export function logicalShape({ shape, order }: TensorValue): number[] {
  const logical = [...shape];
  order.forEach((axis, i) => {
    logical[axis] = shape[i]!;
  });
  return logical;
}

/** Where a file's axis (0: the batch) is stored, without the batch axis: 0 is the first after it. */
export const storedAxis = ({ order }: TensorValue, axis: number): number => order.indexOf(axis - 1);

/** A file's axis, counted from the end where negative; 0 is the batch. */
export function positiveAxis(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis;
}

/** Orders of [height, width, channels]: of files that put channels last, and first. */
export const CHANNELS_LAST = [0, 1, 2];
/** As above, of files that put channels first. */
export const CHANNELS_FIRST = [1, 2, 0];

/** Axes in the order in which the file has them. */
export const identity = (rank: number): number[] => Array.from({ length: rank }, (_, axis) => axis);
