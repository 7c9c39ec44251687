import * as tf from '@tensorflow/tfjs-core';
import type { Atom } from '../../../base/axis.ts';
import type { Factors } from '../../factor/factors.ts';
import { countOf, oneHot, sumByAtom, withPositions } from '../atoms.ts';
import { binomialBlur } from '../blur.ts';
import type { SparseDirections } from './active/start.ts';
import { factorProducts } from './scores/factor-products.ts';

/**
 * The atoms of the layer that attributions start from, each with the direction that it stands for: an
 * attribution is the derivative of a score along that direction.
 */
export interface Source {
  count: number;
  /** The directions of some atoms: [end - start, ...shape]. */
  tangents(start: number, end: number): tf.Tensor;
  /** Where few numbers of the layer change along each direction: which. */
  sparse?: SparseDirections;
  /** The mean over positions of every direction, [count, channels]; absent where there are none. */
  pooled?(): tf.Tensor2D;
  /** Inner products of gradients [n, ...shape] with all directions: [n, count]. */
  reduce(gradients: tf.Tensor): tf.Tensor;
}

/**
 * Each atom's own part of a displacement of the layer (its activation, for linear attribution).
 * @param displacement [1, ...shape]
 * @param blur whether gradients of positions are freed of checkerboards first, or, what is the same, the directions
 *   are blurred
 */
export function atomSource(atom: Atom, displacement: tf.Tensor, blur = false): Source {
  const shape = displacement.shape.slice(1);
  const [height, width, channels] = withPositions(shape);
  const positions = height * width;
  const count = countOf(atom, shape);
  const blurred = blur && shape.length === 3;
  const smooth = (x: tf.Tensor) => (blurred ? binomialBlur(x as tf.Tensor4D) : x);
  return {
    count,
    tangents: (start, end) =>
      tf.tidy(() => {
        const n = end - start;
        const indices = Array.from({ length: n }, (_, i) => start + i);
        const own = tf.reshape(displacement, [1, positions, channels]);
        const part = (mask: number[]) =>
          tf.reshape(tf.mul(own, tf.reshape(oneHot(indices, count), mask)), [n, ...shape]);
        switch (atom) {
          case 'spatial':
            return smooth(part([n, positions, 1]));
          case 'channel':
            return part([n, 1, channels]);
          case 'whole':
            return tf.clone(displacement);
          default:
            return part([n, positions, channels]);
        }
      }),
    sparse: { displacement, owner: ownerOf(atom, channels), blurred },
    ...(shape.length === 3 && atom !== 'neuron'
      ? { pooled: () => pooledAtoms(atom, displacement, smooth) }
      : {}),
    reduce: (gradients) =>
      tf.tidy(() => {
        const each = sumByAtom(atom, tf.mul(smooth(gradients), displacement), shape);
        return tf.reshape(each, [each.shape[0]!, count]);
      }),
  };
}

/**
 * Groups, each along its own factor, whatever the displacement of the layer.
 * @param shape of the layer
 */
export function groupSource(factors: Factors, shape: number[]): Source {
  const { count, outer, inner, means } = factorProducts(factors, shape);
  return {
    count,
    tangents: (start, end) => tf.tidy(() => outer(Array.from({ length: end - start }, (_, i) => start + i))),
    pooled: () => tf.tidy(means),
    reduce: (gradients) => tf.tidy(() => inner(gradients)),
  };
}

/** One of the atoms alone; without a number, all of them. */
export function only(source: Source, atom: number | undefined): Source {
  if (atom === undefined) return source;
  const { tangents, reduce, pooled } = source;
  return {
    count: 1,
    tangents: () => tangents(atom, atom + 1),
    ...(pooled ? { pooled: () => tf.tidy(() => tf.slice(pooled(), [atom, 0], [1, -1])) } : {}),
    reduce: (gradients) => tf.tidy(() => tf.slice(reduce(gradients), [0, atom], [-1, 1])),
  };
}

function ownerOf(atom: Atom, channels: number): (index: number) => number {
  switch (atom) {
    case 'spatial':
      return (index) => Math.floor(index / channels);
    case 'channel':
      return (index) => index % channels;
    case 'whole':
      return () => 0;
    default:
      return (index) => index;
  }
}

function pooledAtoms(atom: Atom, displacement: tf.Tensor, smooth: (x: tf.Tensor) => tf.Tensor): tf.Tensor2D {
  return tf.tidy(() => {
    const [, height, width, channels] = displacement.shape as [number, number, number, number];
    const vectors = tf.reshape(displacement, [height * width, channels]);
    if (atom === 'spatial') {
      // Of what is blurred at the border a part lies beyond.
      const shares = tf.div(smooth(tf.ones([1, height, width, 1])), height * width);
      return tf.mul(vectors, tf.reshape(shares, [height * width, 1])) as tf.Tensor2D;
    }
    const mean = tf.mean(vectors, 0, true);
    return (atom === 'whole' ? mean : tf.mul(mean, tf.eye(channels))) as tf.Tensor2D;
  });
}

/**
 * Positions, each with its activation vector put at every position and divided by their number: the derivative
 * along it is the sum over channels of activation times mean gradient, Grad-CAM's weighted map.
 * @param activation [1, height, width, channels]
 */
export function meanGradientSource(activation: tf.Tensor): Source {
  const [, height, width, channels] = activation.shape as [number, number, number, number];
  const positions = height * width;
  return {
    count: positions,
    tangents: (start, end) =>
      tf.tidy(() => {
        const vectors = tf.slice(tf.reshape(activation, [positions, 1, channels]), start, end - start);
        const everywhere = tf.mul(vectors, tf.fill([1, positions, 1], 1 / positions));
        return tf.reshape(everywhere, [end - start, height, width, channels]);
      }),
    reduce: (gradients) =>
      tf.tidy(() => {
        const weights = tf.mean(tf.reshape(gradients, [-1, positions, channels]), 1);
        const vectors = tf.reshape(activation, [positions, channels]);
        return tf.matMul(weights, vectors, false, true);
      }),
  };
}
