import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import { type Factors, magnitudes } from '../../../factor/factors.ts';
import { transpose } from '../../../factor/matrix.ts';
import { matrixTensor } from '../../directed.ts';

/** A layer's groups as tensors of the layer's shape. Each call makes its tensors; the caller tidies. */
export interface FactorProducts {
  count: number;
  /** Length of each group. */
  magnitudes: number[];
  /** Returns some groups, [n, ...shape]. */
  outer(indices: number[]): tf.Tensor;
  /** Returns the inner products of x [n, ...shape] with all groups, [n, count]. */
  inner(x: tf.Tensor): tf.Tensor2D;
  /** Returns the mean over positions of every group, [count, channels]. */
  means(): tf.Tensor2D;
}

/** @param shape of the layer: [height, width, channels] */
export function factorProducts(factors: Factors, shape: number[]): FactorProducts {
  const positions = factors.maps.rows;
  const channels = factors.directions.rows;
  const count = factors.maps.columns;
  const maps = () => matrixTensor(transpose(factors.maps));
  const directions = () => matrixTensor(transpose(factors.directions));
  return {
    count,
    magnitudes: magnitudes(factors),
    outer: (indices) => {
      const chosen = tf.tensor1d(indices, 'int32');
      const map = tf.reshape(tf.gather(maps(), chosen), [indices.length, positions, 1]);
      const direction = tf.reshape(tf.gather(directions(), chosen), [indices.length, 1, channels]);
      return tf.reshape(tf.mul(map, direction), [indices.length, ...shape]);
    },
    inner: (x) => {
      const flat = tf.reshape(x, [at(x.shape, 0), positions, channels]);
      const along = tf.matMul(tf.expandDims(maps()), flat);
      return tf.sum(tf.mul(along, directions()), 2) as tf.Tensor2D;
    },
    means: () => tf.mul(tf.mean(maps(), 1, true), directions()) as tf.Tensor2D,
  };
}
