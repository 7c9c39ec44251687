import * as tf from '../backend/tensors.ts';
import type { Encoder } from '../factor/encoder.ts';
import { type Matrix, transpose } from '../factor/matrix.ts';

/** Directions of a layer, and how much of each is there where that is no projection. */
export interface Directed {
  /** [channels, k], each of length 1. */
  directions: Matrix;
  encoder?: Encoder | undefined;
}

/** Returns what reads each direction of x, [k, channels]: its encoder's row, or the direction itself. */
export const readersOf = ({ directions, encoder }: Directed): tf.Tensor2D =>
  matrixTensor(encoder ? encoder.weight : transpose(directions));

/** Returns how much of each direction is in x, [..., channels]: [..., k]. The caller tidies. */
export function amountsOf(x: tf.Tensor, directed: Directed): tf.Tensor {
  const read = linearly(x, readersOf(directed));
  const { encoder } = directed;
  return encoder ? tf.relu(tf.add(read, tf.tensor1d(Float32Array.from(encoder.bias)))) : read;
}

/** Multiplies x, [..., channels], by rows [k, channels]: [..., k]. */
export function linearly(x: tf.Tensor, rows: tf.Tensor2D): tf.Tensor {
  const [count, channels] = rows.shape;
  const vectors = tf.reshape(x, [-1, channels]) as tf.Tensor2D;
  return tf.reshape(tf.matMul(vectors, rows, false, true), [...x.shape.slice(0, -1), count]);
}

/** Returns a matrix as a tensor. */
export const matrixTensor = ({ rows, columns, data }: Matrix): tf.Tensor2D =>
  tf.tensor2d(Float32Array.from(data), [rows, columns]);
