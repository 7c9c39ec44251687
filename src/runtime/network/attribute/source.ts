import { owns } from '../../../base/atoms.ts';
import * as tf from '../../backend/tensors.ts';
import type { Factors } from '../../factor/factors.ts';
import type { Partition } from '../atoms.ts';
import { binomialBlur } from '../blur.ts';
import type { SparseDirections } from './active/start.ts';
import { factorProducts } from './scores/factor-products.ts';

/**
 * The atoms of the layer that attributions start from, each with its direction: an attribution is the derivative of a
 * score along it.
 */
export interface Source {
  count: number;
  /** Returns the directions of some atoms, [end - start, ...shape]. */
  tangents(start: number, end: number): tf.Tensor;
  /** The directions as what changes along them, where that is few numbers of the layer each. */
  sparse?: SparseDirections;
  /** Returns the mean over positions of every direction, [count, channels]; absent where there are no positions. */
  pooled?(): tf.Tensor2D;
  /** Returns the inner products of gradients [n, ...shape] with all directions, [n, count]. */
  reduce(gradients: tf.Tensor): tf.Tensor;
}

/**
 * Each atom's own part of a displacement of the layer (its activation, for linear attribution).
 * @param displacement [1, ...shape]
 * @param blur whether gradients of positions are blurred first, which removes checkerboards; blurring the directions
 *   instead is the same
 */
export function atomSource(atoms: Partition, displacement: tf.Tensor, blur = false): Source {
  const { count } = atoms;
  const blurred = blur && atoms.isMap;
  const smooth = (x: tf.Tensor) => (blurred ? binomialBlur(x as tf.Tensor4D) : x);
  const pooled = pooledAtoms(atoms, displacement, smooth);
  return {
    count,
    tangents: (start, end) =>
      tf.tidy(() => {
        const indices = Array.from({ length: end - start }, (_, i) => start + i);
        return smooth(atoms.inShape(tf.mul(atoms.inBlocks(displacement), atoms.mask(indices))));
      }),
    sparse: { displacement, owner: atoms.owner(), blurred },
    ...(pooled ? { pooled } : {}),
    reduce: (gradients) => tf.tidy(() => atoms.sum(atoms.inBlocks(tf.mul(smooth(gradients), displacement)))),
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

/** Returns one of the atoms alone; all of them without a number. */
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

/** The mean over positions of each atom's direction; undefined where there are no maps, or atoms are neurons. */
function pooledAtoms(
  { atom, isMap }: Partition,
  displacement: tf.Tensor,
  smooth: (x: tf.Tensor) => tf.Tensor,
): (() => tf.Tensor2D) | undefined {
  const [bySpot, byChannel] = [owns(atom, 'y'), owns(atom, 'channel')];
  if (!isMap || (bySpot && byChannel)) return undefined;
  const [, height, width, channels] = displacement.shape as [number, number, number, number];
  const vectors = () => tf.reshape(displacement, [height * width, channels]);
  const pooled = () => {
    if (bySpot) {
      // A part of what is blurred at the border lies beyond it.
      const shares = tf.div(smooth(tf.ones([1, height, width, 1])), height * width);
      return tf.mul(vectors(), tf.reshape(shares, [height * width, 1]));
    }
    const mean = tf.mean(vectors(), 0, true);
    return byChannel ? tf.mul(mean, tf.eye(channels)) : mean;
  };
  return () => tf.tidy(() => pooled() as tf.Tensor2D);
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
