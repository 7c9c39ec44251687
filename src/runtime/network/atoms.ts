import * as tf from '@tensorflow/tfjs-core';
import type { Atom } from '../../base/axis.ts';
import { Fault } from '../../base/diagnostic.ts';

const product = (sizes: number[]): number => sizes.reduce((a, b) => a * b, 1);

/** A layer's shape with positions: a layer without them has one. */
const withPositions = (shape: number[]): [number, number, number] =>
  (shape.length === 3 ? shape : [1, 1, product(shape)]) as [number, number, number];

/** The sizes of the axes that an atom leaves of a layer [height, width, channels] or [units]. */
export function axesOf(atom: Atom, shape: number[]): number[] {
  const [height, width, channels] = withPositions(shape);
  switch (atom) {
    case 'neuron':
      return shape;
    case 'spatial':
      return [height, width];
    case 'channel':
      return [channels];
    case 'whole':
      return [];
    case 'group':
      throw unsupported();
  }
}

/** How many atoms a layer has. */
export const countOf = (atom: Atom, shape: number[]): number => product(axesOf(atom, shape));

/**
 * Adds up what belongs to one atom.
 * @param x [n, ...shape]
 * @returns [n, ...axes of the atom]
 */
export function sumByAtom(atom: Atom, x: tf.Tensor, shape: number[]): tf.Tensor {
  const count = x.shape[0]!;
  const [height, width, channels] = withPositions(shape);
  const flat = tf.reshape(x, [count, height * width, channels]);
  switch (atom) {
    case 'neuron':
      return x;
    case 'spatial':
      return tf.reshape(tf.sum(flat, 2), [count, height, width]);
    case 'channel':
      return height * width === 1 ? tf.reshape(flat, [count, channels]) : tf.sum(flat, 1);
    case 'whole':
      return tf.sum(flat, [1, 2]);
    case 'group':
      throw unsupported();
  }
}

/**
 * The derivative of each atom's score with respect to its layer: the score of a neuron is its activation,
 * that of a channel the sum over positions, that of a position the L2 norm of its vector, that of the whole
 * layer its L2 norm.
 * @param activation [1, ...shape]
 * @param indices which atoms; for a neuron and a position flat, row-major
 * @returns [n, ...shape]
 */
export function scoreGradients(atom: Atom, activation: tf.Tensor, indices: number[]): tf.Tensor {
  const shape = activation.shape.slice(1);
  const [height, width, channels] = withPositions(shape);
  const count = indices.length;
  return tf.tidy(() => {
    // The WASM kernel writes whole numbers whatever type is asked of it.
    const chosen = () => tf.cast(tf.oneHot(tf.tensor1d(indices, 'int32'), countOf(atom, shape)), 'float32');
    switch (atom) {
      case 'neuron':
        return tf.reshape(chosen(), [count, ...shape]);
      case 'channel': {
        const each = tf.reshape(chosen(), [count, 1, channels]);
        return tf.reshape(tf.mul(each, tf.ones([1, height * width, 1])), [count, ...shape]);
      }
      case 'spatial': {
        const vectors = tf.reshape(activation, [1, height * width, channels]);
        const unit = tf.divNoNan(vectors, tf.sqrt(tf.sum(tf.square(vectors), 2, true)));
        return tf.reshape(tf.mul(tf.reshape(chosen(), [count, height * width, 1]), unit), [count, ...shape]);
      }
      case 'whole':
        return tf.divNoNan(activation, tf.sqrt(tf.sum(tf.square(activation))));
      case 'group':
        throw unsupported();
    }
  });
}

function unsupported(): Fault {
  return new Fault('unsupported-atom', 'Groups of a layer need a factorization, which is not computed here.');
}
