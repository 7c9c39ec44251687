import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import type { Factors } from '../../../factor/factors.ts';
import type { Partition } from '../../atoms.ts';
import { amountsOf, linearly, readersOf } from '../../directed.ts';
import type { ClassScores } from './classes.ts';
import { factorProducts } from './factor-products.ts';

/**
 * A number for each atom of the target layer, at one activation of it. `indices` names atoms, flat and
 * row-major.
 */
export interface Score {
  /** Returns the derivative of each score by the layer: [n, ...shape]. */
  gradients(indices: number[]): tf.Tensor;
  /** Returns the scores' changes along tangents [k, ...shape]: [k, n]. */
  along(tangents: tf.Tensor, indices: number[]): tf.Tensor;
  /** Returns the scores at other activations [k, ...shape]: [k, n]. */
  values(activations: tf.Tensor, indices: number[]): tf.Tensor;
}

/** The atoms of a layer, and its groups where these are the atoms. */
export interface ScoredAtoms {
  atoms: Partition;
  factors?: Factors | undefined;
}

/**
 * Returns the scores of a layer's atoms: of a neuron its activation, of a channel the sum over positions, of a position
 * the L2 norm of its vector, of a group the inner product with its factor by the factor's length, of a direction how much
 * of it there is, summed over positions, of the whole layer its L2 norm.
 * @param activation [1, ...shape]
 * @param classes what the layer's numbers become first, where they stand for classes
 * @param against an atom whose score is subtracted from each
 */
export function scoreOf(
  scored: ScoredAtoms,
  activation: tf.Tensor,
  classes?: ClassScores,
  against?: number,
): Score {
  const sums = allScores(scored, activation);
  const all = classes ? afterwards(classes, sums) : sums;
  const count = countOf(scored);
  const pick = (each: tf.Tensor, indices: number[]): tf.Tensor => {
    if (indices.length === count && indices.every((index, i) => index === i)) return each;
    return tf.gather(each, tf.tensor1d(indices, 'int32'), 1);
  };
  const less = (each: tf.Tensor, indices: number[]): tf.Tensor => {
    const picked = pick(each, indices);
    return against === undefined ? picked : tf.sub(picked, pick(each, [against]));
  };
  return {
    gradients: (indices) =>
      tf.tidy(() => {
        const each = all.gradients(indices);
        return against === undefined ? each : tf.sub(each, all.gradients([against]));
      }),
    along: (tangents, indices) => tf.tidy(() => less(all.along(tangents), indices)),
    values: (activations, indices) => tf.tidy(() => less(all.values(activations), indices)),
  };
}

/** How many atoms there are. */
export const countOf = ({ atoms, factors }: ScoredAtoms): number => factors?.maps.columns ?? atoms.count;

/** Sums of the class scores that the layer's numbers become. */
const afterwards = (classes: ClassScores, sums: AllScores): AllScores => ({
  gradients: (indices) => classes.back(sums.gradients(indices)),
  along: (tangents) => sums.along(classes.along(tangents)),
  values: (activations) => sums.values(classes.values(activations)),
});

function allScores({ atoms, factors }: ScoredAtoms, activation: tf.Tensor): AllScores {
  if (factors) {
    return atoms.atom === 'direction'
      ? directionScores(factors, activation)
      : groupScores(factors, atoms.shape);
  }
  if (!atoms.isLength) {
    const sums = (x: tf.Tensor) => atoms.sum(atoms.inBlocks(x));
    return {
      gradients: (indices) =>
        atoms.inShape(tf.mul(atoms.mask(indices), atoms.inBlocks(tf.onesLike(activation)))),
      along: sums,
      values: sums,
    };
  }
  const normalized = () => {
    const vectors = atoms.inBlocks(activation);
    return tf.divNoNan(vectors, atoms.lengths(vectors));
  };
  const column = (lengths: tf.Tensor) => tf.reshape(lengths, [at(lengths.shape, 0), atoms.count]);
  return {
    gradients: (indices) => atoms.inShape(tf.mul(atoms.mask(indices), normalized())),
    along: (tangents) => atoms.sum(tf.mul(atoms.inBlocks(tangents), normalized())),
    values: (activations) => column(atoms.lengths(atoms.inBlocks(activations))),
  };
}

/**
 * The scores of a layer's groups: its inner product with each group's factor, by the factor's length; zero for an empty
 * group.
 * @param shape of the layer
 */
function groupScores(factors: Factors, shape: number[]): AllScores {
  const { magnitudes, outer, inner } = factorProducts(factors, shape);
  const inverse = magnitudes.map((length) => (length === 0 ? 0 : 1 / length));
  const shares = (x: tf.Tensor) => tf.mul(inner(x), inverse);
  return {
    gradients: (indices) => {
      const scale = indices.map((index) => at(inverse, index));
      return tf.mul(outer(indices), tf.tensor(scale, [indices.length, ...shape.map(() => 1)]));
    },
    along: shares,
    values: shares,
  };
}

/**
 * The scores of directions: how much of each is in the layer, summed over positions.
 * @param activation [1, ...shape], channels last
 */
function directionScores(factors: Factors, activation: tf.Tensor): AllScores {
  const sum = (amounts: tf.Tensor) =>
    tf.sum(tf.reshape(amounts, [at(amounts.shape, 0), -1, at(amounts.shape, -1)]), 1);
  // An encoder's rectifier passes only where it lets something through.
  const passing = () => factors.encoder && tf.cast(tf.greater(amountsOf(activation, factors), 0), 'float32');
  return {
    gradients: (indices) => {
      const chosen = tf.tensor1d(indices, 'int32');
      const rows = tf.gather(readersOf(factors), chosen);
      const spread = tf.reshape(rows, [indices.length, ...activation.shape.slice(2).map(() => 1), -1]);
      const all = tf.mul(spread, tf.onesLike(activation));
      const open = passing();
      if (!open) return all;
      const own = tf.gather(open, chosen, open.rank - 1);
      const order = [own.rank - 1, ...Array.from({ length: own.rank - 1 }, (_, axis) => axis)];
      const places = tf.transpose(own, order);
      return tf.mul(all, tf.reshape(places, [indices.length, ...activation.shape.slice(1, -1), 1]));
    },
    along: (tangents) => {
      const moved = linearly(tangents, readersOf(factors));
      const open = passing();
      return sum(open ? tf.mul(moved, open) : moved);
    },
    values: (activations) => sum(amountsOf(activations, factors)),
  };
}

/** Scores of all atoms at once: [k, ...shape] to [k, count]. */
interface AllScores {
  gradients(indices: number[]): tf.Tensor;
  along(tangents: tf.Tensor): tf.Tensor;
  values(activations: tf.Tensor): tf.Tensor;
}
