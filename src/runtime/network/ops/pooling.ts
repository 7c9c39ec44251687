import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import { planeOf, windowOf, windowReads } from './geometry.ts';
import type { Pair, PoolOp, Reads } from './kinds/op.ts';
import { type Sweep, spread } from './window.ts';

/** Either kind of pool. */
export type AnyPool = PoolOp<'maxpool'> | PoolOp<'avgpool'>;

const UNDILATED: Pair = [1, 1];

/** Output shape of a pool over [height, width, channels]. */
export function poolShape(op: AnyPool, input: number[]): number[] {
  const { size, strides, padding } = op.attrs;
  return [...windowOf(planeOf(input), size, strides, UNDILATED, padding).out, at(input, 2)];
}

/** Which part of a plane each place of a pool's output reads. */
export function poolReads(op: AnyPool, input: number[]): Reads {
  const { size, strides, padding } = op.attrs;
  return windowReads(input, size, strides, UNDILATED, padding);
}

/** A pool's window as two: along the rows' axis and along the columns'. */
export function sweepsOf(
  { attrs }: Pick<AnyPool, 'attrs'>,
  input: number[],
): { rows: Sweep; columns: Sweep } {
  const { size, strides, padding } = attrs;
  const plane = planeOf(input);
  const { pads, out } = windowOf(plane, size, strides, UNDILATED, padding);
  const along = (axis: 0 | 1): Sweep => ({
    axis: axis === 0 ? 1 : 2,
    size: size[axis],
    stride: strides[axis],
    before: pads[axis][0],
    length: plane[axis],
    out: out[axis],
  });
  return { rows: along(0), columns: along(1) };
}

/** Sends each window's number to all its elements: the adjoint of the sum over windows. */
export function spreadEvenly(x: tf.Tensor, sweeps: { rows: Sweep; columns: Sweep }): tf.Tensor {
  const along = (sent: tf.Tensor, sweep: Sweep) => spread(Array(sweep.size).fill(sent), sweep);
  return along(along(x, sweeps.rows), sweeps.columns);
}

/** How many elements of each window lie inside the input, in reading order. */
export function elementsWithin(sweeps: { rows: Sweep; columns: Sweep }): number[] {
  const along = ({ out, stride, before, size, length }: Sweep): number[] =>
    Array.from({ length: out }, (_, i) => {
      const start = i * stride - before;
      return Math.min(start + size, length) - Math.max(start, 0);
    });
  const columns = along(sweeps.columns);
  return along(sweeps.rows).flatMap((rows) => columns.map((count) => rows * count));
}

/** How many elements of each window lie inside the input: [1, height, width, 1]. */
export const windowCounts = (sweeps: { rows: Sweep; columns: Sweep }): tf.Tensor =>
  tf.tensor4d(elementsWithin(sweeps), [1, sweeps.rows.out, sweeps.columns.out, 1]);
