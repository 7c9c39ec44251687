import * as tf from '@tensorflow/tfjs-core';
import { axesOf, oneHot, product, withPositions } from '../../atoms.ts';
import type { LayerAtoms } from '../ends.ts';
import type { ClassScores } from './classes.ts';
import { groupScores } from './groups.ts';

/**
 * A number for each atom of the target layer, at one activation of it. `indices` names atoms, flat and
 * row-major.
 */
export interface Score {
  /** The derivative of each score by the layer: [n, ...shape]. */
  gradients(indices: number[]): tf.Tensor;
  /** How the scores change along tangents [k, ...shape]: [k, n]. */
  along(tangents: tf.Tensor, indices: number[]): tf.Tensor;
  /** The scores at other activations [k, ...shape]: [k, n]. */
  values(activations: tf.Tensor, indices: number[]): tf.Tensor;
}

/**
 * The scores of a layer's atoms: of a neuron its activation, of a channel the sum over positions, of a position
 * the L2 norm of its vector, of a group the inner product with its factor by the factor's length, of the whole
 * layer its L2 norm.
 * @param activation [1, ...shape]
 * @param classes what the numbers of the layer become before, where they stand for classes
 * @param against an atom whose score is subtracted from each
 */
export function scoreOf(
  atoms: LayerAtoms,
  activation: tf.Tensor,
  classes?: ClassScores,
  against?: number,
): Score {
  const shape = activation.shape.slice(1);
  const all = classes
    ? afterwards(classes, allScores(atoms, activation, shape))
    : allScores(atoms, activation, shape);
  const count = product(axesOf(atoms.atom, shape, atoms.factors));
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

/** Scores of all atoms at once: [k, ...shape] to [k, count]. */
export interface AllScores {
  gradients(indices: number[]): tf.Tensor;
  along(tangents: tf.Tensor): tf.Tensor;
  values(activations: tf.Tensor): tf.Tensor;
}

/** Sums of what the numbers of the layer become. */
const afterwards = (classes: ClassScores, sums: AllScores): AllScores => ({
  gradients: (indices) => classes.back(sums.gradients(indices)),
  along: (tangents) => sums.along(classes.along(tangents)),
  values: (activations) => sums.values(classes.values(activations)),
});

function allScores({ atom, factors }: LayerAtoms, activation: tf.Tensor, shape: number[]): AllScores {
  if (factors) return groupScores(factors, shape);
  const [height, width, channels] = withPositions(shape);
  const positions = height * width;
  const flat = (x: tf.Tensor) => tf.reshape(x, [x.shape[0]!, positions, channels]);
  const chosen = (indices: number[]) => oneHot(indices, product(axesOf(atom, shape)));
  switch (atom) {
    case 'neuron': {
      const all = (x: tf.Tensor) => tf.reshape(x, [x.shape[0]!, product(shape)]);
      return {
        gradients: (indices) => tf.reshape(chosen(indices), [indices.length, ...shape]),
        along: all,
        values: all,
      };
    }
    case 'channel': {
      const sums = (x: tf.Tensor) => tf.sum(flat(x), 1);
      return {
        gradients: (indices) => {
          const each = tf.reshape(chosen(indices), [indices.length, 1, channels]);
          const spread = tf.mul(each, tf.ones([1, positions, 1]));
          return tf.reshape(spread, [indices.length, ...shape]);
        },
        along: sums,
        values: sums,
      };
    }
    case 'spatial': {
      const vectors = flat(activation);
      const unit = () => tf.divNoNan(vectors, tf.sqrt(tf.sum(tf.square(vectors), 2, true)));
      return {
        gradients: (indices) => {
          const each = tf.mul(tf.reshape(chosen(indices), [indices.length, positions, 1]), unit());
          return tf.reshape(each, [indices.length, ...shape]);
        },
        along: (tangents) => tf.sum(tf.mul(flat(tangents), unit()), 2),
        values: (activations) => tf.sqrt(tf.sum(tf.square(flat(activations)), 2)),
      };
    }
    default: {
      // The whole layer; groups went their own way.
      const unit = () => tf.divNoNan(activation, tf.sqrt(tf.sum(tf.square(activation))));
      const total = (x: tf.Tensor) => tf.sum(flat(x), [1, 2]);
      const column = (x: tf.Tensor) => tf.reshape(x, [-1, 1]);
      return {
        gradients: unit,
        along: (tangents) => column(total(tf.mul(tangents, unit()))),
        values: (activations) => column(tf.sqrt(total(tf.square(activations)))),
      };
    }
  }
}
