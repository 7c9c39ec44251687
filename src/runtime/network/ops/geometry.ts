import { at } from '../../../base/at.ts';
import type { Padding, Pads, Pair, Reads } from './kinds/op.ts';

/** The window of a convolution or pool over an input of known size. */
export interface Window {
  pads: Pads;
  /** Output height and width. */
  out: Pair;
}

/**
 * Padding and output size, by TensorFlow's conventions.
 * @param input height and width
 */
export function windowOf(input: Pair, size: Pair, strides: Pair, dilations: Pair, padding: Padding): Window {
  const along = (axis: 0 | 1): { pad: [number, number]; out: number } => {
    const reach = (size[axis] - 1) * dilations[axis] + 1;
    if (padding === 'same') {
      const out = Math.ceil(input[axis] / strides[axis]);
      const total = Math.max((out - 1) * strides[axis] + reach - input[axis], 0);
      const before = Math.floor(total / 2);
      return { pad: [before, total - before], out };
    }
    const pad: [number, number] = padding === 'valid' ? [0, 0] : padding[axis];
    return { pad, out: Math.floor((input[axis] + pad[0] + pad[1] - reach) / strides[axis]) + 1 };
  };
  const rows = along(0);
  const columns = along(1);
  return { pads: [rows.pad, columns.pad], out: [rows.out, columns.out] };
}

/** Which part of a plane each place of a sliding window's output reads. */
export function windowReads(
  input: number[],
  size: Pair,
  strides: Pair,
  dilations: Pair,
  padding: Padding,
): Reads {
  const { pads } = windowOf(planeOf(input), size, strides, dilations, padding);
  return (axis, index) => {
    const first = index * strides[axis] - pads[axis][0];
    return [first, first + (size[axis] - 1) * dilations[axis]];
  };
}

/** Padding as tfjs takes it. */
export function tfPadding(
  padding: Padding,
): 'same' | 'valid' | [[number, number], [number, number], [number, number], [number, number]] {
  return typeof padding === 'string' ? padding : [[0, 0], padding[0], padding[1], [0, 0]];
}

/**
 * Padding of a convolution as tfjs takes it. Where strides leave elements out, tfjs' own `same` comes out as a
 * negative number on the WASM backend, which then computes zeros: there it is spelled out.
 */
export function tfConvPadding(input: Pair, size: Pair, strides: Pair, dilations: Pair, padding: Padding) {
  const leavesOut = ([0, 1] as const).some((axis) => strides[axis] > (size[axis] - 1) * dilations[axis] + 1);
  if (padding !== 'same' || !leavesOut) return tfPadding(padding);
  return tfPadding(windowOf(input, size, strides, dilations, padding).pads);
}

/** Height, width and channels of the shape of a picture. */
export const pictureOf = (shape: number[]): [height: number, width: number, channels: number] => [
  at(shape, 0),
  at(shape, 1),
  at(shape, 2),
];

/** Height and width of the shape of a picture. */
export const planeOf = (shape: number[]): Pair => [at(shape, 0), at(shape, 1)];

/** The shape [height, width, channels] of a picture within borders. */
export function paddedShape(shape: number[], [rows, columns]: Pads): number[] {
  const [height, width, channels] = pictureOf(shape);
  return [height + rows[0] + rows[1], width + columns[0] + columns[1], channels];
}
