import * as tf from '@tensorflow/tfjs-core';
import type { Factors } from '../../../factor/factors.ts';
import type { AllScores } from './all-scores.ts';
import { factorProducts } from './factor-products.ts';

/**
 * What a layer has of each of its groups: its inner product with the group's factor, by the factor's length; zero
 * for an empty group.
 * @param shape of the layer
 */
export function groupScores(factors: Factors, shape: number[]): AllScores {
  const { magnitudes, outer, inner } = factorProducts(factors, shape);
  const inverse = magnitudes.map((length) => (length === 0 ? 0 : 1 / length));
  const shares = (x: tf.Tensor) => tf.mul(inner(x), inverse);
  return {
    gradients: (indices) => {
      const scale = indices.map((index) => inverse[index]!);
      return tf.mul(outer(indices), tf.tensor(scale, [indices.length, ...shape.map(() => 1)]));
    },
    along: shares,
    values: shares,
  };
}
