import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { Constant, lengthAt, sizeOf } from '../constant.ts';
import { tensorOf } from '../inputs.ts';
import { identity, isConstant, type TensorValue, type Value } from '../value.ts';
import { broadcastShape } from './arithmetic.ts';
import { arranged } from './arrange.ts';
import { transposed } from './axes.ts';
import { dense } from './dense.ts';
import { withAxes } from './reshape.ts';

/** Multiplies matrices over the file's last two axes, broadcast as in NumPy; either may be constant. Throws Unfit. */
export function product(b: Builder, left: Value, right: Value): Value {
  if (isConstant(left)) return isConstant(right) ? folded(left, right) : byMatrix(b, left, right);
  return isConstant(right) ? dense(b, left, matrixOf(right)) : ofTwo(b, left, right);
}

/** Adds the product of two computed tensors. */
function ofTwo(b: Builder, left: TensorValue, right: TensorValue): TensorValue {
  if (left.loose || right.loose) throw new OverBatch('a product of numbers that no batch holds');
  const rank = Math.max(left.shape.length, right.shape.length);
  if (rank < 2) throw new Unfit('a product of two lists');
  const [x, y] = [withAxes(b, left, rank), withAxes(b, right, rank)];
  // The order in which what is larger lies moves least.
  const before = (sizeOf(x.shape) >= sizeOf(y.shape) ? x : y).order.filter((axis) => axis < rank - 2);
  const order = [...before, rank - 2, rank - 1];
  return b.add({ kind: 'matmul' }, [arranged(b, x, order), arranged(b, y, order)], order);
}

/** Adds the product of a constant matrix and a tensor: that of their transposes, transposed. */
function byMatrix(b: Builder, left: Constant, right: TensorValue): Value {
  const rank = right.shape.length + 1;
  if (rank < 3) throw new Unfit('a matrix before a list');
  const turned = [...identity(rank - 2), rank - 1, rank - 2];
  const matrix = matrixOf(left).transposed([1, 0]);
  return transposed(dense(b, tensorOf(transposed(right, turned)), matrix), turned);
}

/** Drops axes of length 1 before a matrix. */
function matrixOf(constant: Constant): Constant {
  const { shape } = constant;
  return shape.length > 2 && sizeOf(shape.slice(0, -2)) === 1 ? constant.shaped(shape.slice(-2)) : constant;
}

/** Multiplies constants, such as positions by the frequencies of rotations. */
function folded(left: Constant, right: Constant): Constant {
  const [rows, inner] = [
    lengthAt(left.shape, left.shape.length - 2),
    lengthAt(left.shape, left.shape.length - 1),
  ];
  const columns = lengthAt(right.shape, right.shape.length - 1);
  if (lengthAt(right.shape, right.shape.length - 2) !== inner)
    throw new Unfit('matrices that do not fit each other');
  const before = broadcastShape(left.shape.slice(0, -2), right.shape.slice(0, -2));
  return new Constant(left.name, [...before, rows, columns], () => {
    const a = left.expanded([...before, rows, inner]).values();
    const c = right.expanded([...before, inner, columns]).values();
    const out = new Float32Array(sizeOf(before) * rows * columns);
    for (let i = 0; i < out.length; i++) {
      const [row, column] = [Math.floor(i / columns), i % columns];
      const matrix = Math.floor(row / rows);
      for (let k = 0; k < inner; k++) {
        out[i]! += a[row * inner + k]! * c[(matrix * inner + k) * columns + column]!;
      }
    }
    return out;
  });
}
