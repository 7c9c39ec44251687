import * as tf from '@tensorflow/tfjs-core';
import type { Atom } from '../../base/axis.ts';
import { fault } from '../../base/messages.ts';
import type { Factors } from '../factor/factors.ts';

/** The number of entries of a shape. */
export const product = (sizes: number[]): number => sizes.reduce((a, b) => a * b, 1);

/** A layer's shape with positions: a layer without them has one. */
export const withPositions = (shape: number[]): [number, number, number] =>
  (shape.length === 3 ? shape : [1, 1, product(shape)]) as [number, number, number];

/**
 * The sizes of the axes that an atom leaves of a layer [height, width, channels] or [units].
 * @param factors the layer's groups, for the atom `group`
 */
export function axesOf(atom: Atom, shape: number[], factors?: Factors): number[] {
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
      if (!factors) throw unsupported();
      return [factors.maps.columns];
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

function unsupported(): Error {
  return fault('unsupported', { what: 'the atom `group`' });
}

/** A row for each index, 1 at the index and 0 elsewhere: [indices, size]. tfjs' own refuses rows of one entry. */
export function oneHot(indices: number[], size: number): tf.Tensor2D {
  const rows = new Float32Array(indices.length * size);
  indices.forEach((index, row) => {
    rows[row * size + index] = 1;
  });
  return tf.tensor2d(rows, [indices.length, size]);
}
