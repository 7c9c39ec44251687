import { at } from '../../../base/at.ts';
import * as tf from '../../backend/tensors.ts';

/** Which of two matrices are turned before they are multiplied. */
interface Turned {
  transposeA: boolean;
  transposeB: boolean;
}

/** Matrices that take more multiplications are multiplied one after the other. */
const LARGE = 2 ** 17;

/**
 * Returns products of matrices, [..., rows, inner] and [..., inner, columns], both of one rank; axes of length 1 before
 * are repeated.
 */
export function products(
  a: tf.Tensor,
  b: tf.Tensor,
  { transposeA = false, transposeB = false }: Partial<Turned> = {},
): tf.Tensor {
  const before = a.shape.slice(0, -2).map((length, axis) => Math.max(length, at(b.shape, axis)));
  const [x, y] = [inTurn(a, before), inTurn(b, before)];
  const size = at(x.shape, -1) * at(x.shape, -2) * at(y.shape, transposeB ? -2 : -1);
  if (size < LARGE || tf.getBackend() !== 'wasm') return tf.matMul(x, y, transposeA, transposeB);
  const [rows, columns] = [turned(x, transposeA), turned(y, transposeB)];
  const product = apart(stacked(rows), stacked(columns));
  return tf.reshape(product, [...before, at(rows.shape, -2), at(columns.shape, -1)]);
}

/**
 * Repeats matrices where they have to be: tfjs counts them through and begins again at the end, which is right only where
 * the axes of length 1 come first.
 */
function inTurn(x: tf.Tensor, before: number[]): tf.Tensor {
  const own = x.shape.slice(0, -2);
  const first = own.findIndex((length) => length !== 1);
  const isWhole = first < 0 || before.every((length, axis) => axis < first || own[axis] === length);
  return isWhole ? x : tf.broadcastTo(x, [...before, ...x.shape.slice(-2)]);
}

const turned = (x: tf.Tensor, isTurned: boolean): tf.Tensor => {
  const last = x.shape.length - 1;
  return isTurned ? tf.transpose(x, [...x.shape.slice(2).map((_, axis) => axis), last, last - 1]) : x;
};

/** [count, ...matrix] */
const stacked = (x: tf.Tensor): tf.Tensor3D =>
  tf.reshape(x, [-1, at(x.shape, -2), at(x.shape, -1)]) as tf.Tensor3D;

/**
 * Multiplies matrices one after the other, of which the fewer are repeated in turn. The product of many at once is ten
 * times slower on the WASM backend than that of two, which is why all that one matrix is multiplied by are joined to one.
 * @param a [m, rows, inner]
 * @param b [n, inner, columns]
 * @returns [larger of m and n, rows, columns]
 */
function apart(a: tf.Tensor3D, b: tf.Tensor3D): tf.Tensor {
  const [m, rows, inner] = a.shape;
  const [n, , columns] = b.shape;
  if (m >= n) {
    const times = m / n;
    const joined = swapped(a, [times, n, rows, inner], [1, 0, 2, 3], [n, times * rows, inner]);
    const product = stackedProducts(joined, b);
    return swapped(product, [n, times, rows, columns], [1, 0, 2, 3], [m, rows, columns]);
  }
  const times = n / m;
  const joined = swapped(b, [times, m, inner, columns], [1, 2, 0, 3], [m, inner, times * columns]);
  const product = stackedProducts(a, joined);
  return swapped(product, [m, rows, times, columns], [2, 0, 1, 3], [n, rows, columns]);
}

/** Reshapes, transposes and reshapes; nothing moves where all axes that change places but one have length 1. */
function swapped(
  x: tf.Tensor,
  apart: number[],
  order: number[],
  shape: [number, number, number],
): tf.Tensor3D {
  const moved = order.filter((axis) => apart[axis] !== 1);
  const isInOrder = moved.every((axis, i) => i === 0 || axis > at(moved, i - 1));
  return tf.reshape(isInOrder ? x : tf.transpose(tf.reshape(x, apart), order), shape);
}

/** Multiplies as many matrices by as many others. */
function stackedProducts(a: tf.Tensor3D, b: tf.Tensor3D): tf.Tensor {
  const matrices = (x: tf.Tensor3D) => (x.shape[0] === 1 ? [x] : (tf.split(x, x.shape[0]) as tf.Tensor3D[]));
  const flat = (x: tf.Tensor3D) => tf.reshape(x, [x.shape[1], x.shape[2]]);
  const others = matrices(b);
  const each = matrices(a).map((x, i) => tf.matMul(flat(x), flat(at(others, i))));
  return each.length === 1 ? at(each, 0) : tf.concat(each);
}
