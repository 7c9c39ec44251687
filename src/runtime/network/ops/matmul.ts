import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';
import type { MatMulOp, OpRule, Primal } from './kinds/op.ts';
import { products } from './products.ts';
import { summedTo } from './sums.ts';

/** The product of two computed matrices, as queries by keys: d(AB) = dA B + A dB; back go G B' and A' G. */
export const matmul: OpRule<MatMulOp, 'two'> = {
  shape: (_op, [a, b]) => [
    ...a.slice(0, -2).map((length, axis) => Math.max(length, at(b, axis))),
    at(a, -2),
    at(b, -1),
  ],

  reads:
    (_op, [matrices = 1, rows = 1]) =>
    (axis, index) => {
      if (axis === 0) return matrices === 1 ? [0, 0] : [index, index];
      return [0, rows - 1];
    },

  run: (_op, [a, b]) => products(a, b),

  push(_op, primal, [a, b]) {
    if (a && b) return tf.add(products(a, primal.input(1)), products(primal.input(0), b));
    return a ? products(a, primal.input(1)) : products(primal.input(0), b!);
  },

  pull(_op, primal, cotangent) {
    return [
      back(primal, 0, products(cotangent, primal.input(1), { transposeB: true })),
      back(primal, 1, products(primal.input(0), cotangent, { transposeA: true })),
    ];
  },
};

/** Sums a cotangent over the axes along which the input was repeated. */
const back = (primal: Primal, position: 0 | 1, cotangent: tf.Tensor): tf.Tensor =>
  summedTo(cotangent, [at(cotangent.shape, 0), ...primal.inputShape(position)]);
