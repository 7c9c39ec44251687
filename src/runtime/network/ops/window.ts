import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';

/** One axis of a sliding window over a tensor, taken as [outer, length, inner]. */
export interface Sweep {
  /** 0: the batch; of a picture 1: rows, 2: columns. */
  axis: number;
  size: number;
  stride: number;
  /** Entries of padding before the first; negative where entries are left out. */
  before: number;
  /** Length of the axis, without padding. */
  length: number;
  /** Number of windows. */
  out: number;
}

/** The length that all windows cover, rounded up to whole strides. */
const coverage = (sweep: Sweep): number =>
  sweep.stride * (sweep.out + Math.floor((sweep.size - 1) / sweep.stride));

const product = (sizes: number[]): number => sizes.reduce((a, b) => a * b, 1);

/**
 * Returns what each tap of the window sees: `size` tensors whose axis has `out` entries.
 * @param fill value beyond the borders
 */
export function taps(x: tf.Tensor, sweep: Sweep, fill: number): tf.Tensor[] {
  const { axis, size, stride, before, out } = sweep;
  const outer = product(x.shape.slice(0, axis));
  const inner = product(x.shape.slice(axis + 1));
  const shape = [...x.shape];
  shape[axis] = out;
  const rows = coverage(sweep) / stride;
  const covered = place(tf.reshape(x, [outer, sweep.length, inner]), before, coverage(sweep), fill);
  const phases = Array.from({ length: Math.min(stride, size) }, (_, phase) =>
    columns(tf.reshape(covered, [outer * rows, stride * inner]), phase * inner, inner),
  );
  return Array.from({ length: size }, (_, tap) => {
    const phase = tf.reshape(at(phases, tap % stride), [outer, rows * inner]) as tf.Tensor2D;
    return tf.reshape(columns(phase, Math.floor(tap / stride) * inner, out * inner), shape);
  });
}

/** Returns what a window of one entry sees. */
export const strided = (x: tf.Tensor, sweep: Sweep): tf.Tensor => at(taps(x, sweep, 0), 0);

/** The adjoint of {@link taps} (with fill 0): sums what each tap sends back at the places that it saw. */
export function spread(sent: tf.Tensor[], sweep: Sweep): tf.Tensor {
  const { axis, stride, before, length, out } = sweep;
  const first = at(sent, 0);
  const outer = product(first.shape.slice(0, axis));
  const inner = product(first.shape.slice(axis + 1));
  const rows = coverage(sweep) / stride;
  const phases = Array.from({ length: stride }, (_, phase) => {
    const placed = sent
      .map((tap, i) => ({ tap, i }))
      .filter(({ i }) => i % stride === phase)
      .map(({ tap, i }) => place(tf.reshape(tap, [outer, out, inner]), Math.floor(i / stride), rows, 0));
    if (placed.length === 0) return tf.zeros([outer, rows, inner]);
    return placed.length === 1 ? at(placed, 0) : tf.addN(placed);
  });
  const woven = stride === 1 ? at(phases, 0) : tf.concat(phases, 2);
  const shape = [...first.shape];
  shape[axis] = length;
  return tf.reshape(place(tf.reshape(woven, [outer, rows * stride, inner]), -before, length, 0), shape);
}

/** Shifts an axis by `before`, then pads or crops it to `length`. */
export function placed(x: tf.Tensor, axis: number, before: number, length: number, fill: number): tf.Tensor {
  const outer = product(x.shape.slice(0, axis));
  const inner = product(x.shape.slice(axis + 1));
  const whole = place(tf.reshape(x, [outer, at(x.shape, axis), inner]), before, length, fill);
  return tf.reshape(whole, x.shape.with(axis, length));
}

/** Shifts the middle axis of [outer, length, inner] by `before`, then pads or crops it to `length`. */
function place(x: tf.Tensor3D, before: number, length: number, fill: number): tf.Tensor3D {
  const [outer, present, inner] = x.shape;
  const start = Math.max(-before, 0);
  const lead = Math.max(before, 0);
  const kept = Math.min(present - start, length - lead);
  const cut = columns(tf.reshape(x, [outer, present * inner]), start * inner, kept * inner);
  const trail = length - lead - kept;
  const whole =
    lead === 0 && trail === 0
      ? cut
      : tf.pad2d(
          cut,
          [
            [0, 0],
            [lead * inner, trail * inner],
          ],
          fill,
        );
  return tf.reshape(whole, [outer, length, inner]);
}

/** Returns some columns of a matrix. In two dimensions, because slicing costs by the row. */
function columns(x: tf.Tensor2D, start: number, count: number): tf.Tensor2D {
  return count === x.shape[1] ? x : tf.slice(x, [0, start], [x.shape[0], count]);
}
