import type { BinaryOperator } from '../../ops/kinds/op.ts';
import { type Builder, Unfit } from '../builder.ts';
import { Constant, gather, stridesOf } from '../constant.ts';
import { isConstant, type TensorValue, type Value } from '../value.ts';
import { arranged } from './arrange.ts';
import { dense } from './dense.ts';
import { elementwise } from './elementwise.ts';

const SCALAR: Record<BinaryOperator, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  maximum: Math.max,
  minimum: Math.min,
};

/** Two operands element by element, of which any may be constant; repeated along missing axes as in NumPy. */
export function arithmetic(b: Builder, operator: BinaryOperator, left: Value, right: Value): Value {
  if (isConstant(left)) {
    return isConstant(right) ? folded(operator, left, right) : withConstant(b, operator, right, left, true);
  }
  return isConstant(right) ? withConstant(b, operator, left, right, false) : ofTwo(b, operator, left, right);
}

function ofTwo(b: Builder, operator: BinaryOperator, left: TensorValue, right: TensorValue): TensorValue {
  if (left.shape.length !== right.shape.length) throw new Unfit('operands of different numbers of axes');
  const other = arranged(b, right, left.order);
  const same = left.shape.join() === other.shape.join();
  if (operator === 'add' && same) return b.add({ kind: 'add' }, [left, other], left.order);
  return b.add({ kind: 'binary', attrs: { operator } }, [left, other], left.order);
}

/** What changes nothing as a second operand. */
const NEUTRAL: Partial<Record<BinaryOperator, number>> = { add: 0, subtract: 0, multiply: 1, divide: 1 };

/** Of a tensor and a constant, which stands first where `swapped`. */
function withConstant(
  b: Builder,
  operator: BinaryOperator,
  given: TensorValue,
  constant: Constant,
  swapped: boolean,
): TensorValue {
  const ordered = swapped && operator !== 'add' && operator !== 'multiply';
  if (!ordered && constant.size === 1 && constant.values()[0] === NEUTRAL[operator]) return given;
  const x = widened(b, given, constant);
  const own = alongStored(x, constant);
  const shift = (offset: Constant, scale?: Constant) =>
    b.add({ kind: 'affine', weights: { ...(scale && { scale }), offset } }, [x], x.order);
  const multiple = (scale: Constant) => b.add({ kind: 'affine', weights: { scale } }, [x], x.order);
  switch (operator) {
    case 'add':
      return shift(own);
    case 'subtract':
      return swapped
        ? shift(
            own,
            own.map(() => -1),
          )
        : shift(own.map((value) => -value));
    case 'multiply':
      return multiple(own);
    case 'divide': {
      if (!swapped) return multiple(own.map((value) => 1 / value));
      const inverse = elementwise(b, { function: 'reciprocal' }, x);
      return b.add({ kind: 'affine', weights: { scale: own } }, [inverse], x.order);
    }
    default:
      return clipped(b, operator, x, constant);
  }
}

function clipped(
  b: Builder,
  operator: 'maximum' | 'minimum',
  x: TensorValue,
  constant: Constant,
): TensorValue {
  if (constant.size !== 1) throw new Unfit(`a ${operator} with more than one constant`);
  const value = constant.values()[0]!;
  return elementwise(
    b,
    operator === 'maximum'
      ? { function: 'clip', alpha: value, beta: Infinity }
      : { function: 'clip', alpha: -Infinity, beta: value },
    x,
  );
}

/** A tensor of one channel repeated for a constant of several. */
function widened(b: Builder, x: TensorValue, constant: Constant): TensorValue {
  const channels = constant.size;
  if (channels === 1 || x.shape.length === 0 || x.shape.at(-1) !== 1) return x;
  if (constant.shape.at(x.order.at(-1)! - x.order.length) !== channels) return x;
  const ones = new Constant('ones', [1, channels], () => new Float32Array(channels).fill(1));
  return dense(b, x, ones);
}

/** The constant as it spreads over the tensor's stored axes: one number a channel where it can be. */
function alongStored(x: TensorValue, constant: Constant): Constant {
  const rank = x.shape.length + 1;
  if (constant.shape.length > rank) throw new Unfit('a constant of more axes than the tensor');
  const full = constant.shaped([...Array(rank - constant.shape.length).fill(1), ...constant.shape]);
  if (full.shape[0] !== 1) throw new Unfit('a constant for each picture of a batch');
  const moved = full.transposed([0, ...x.order.map((axis) => axis + 1)]).shape.slice(1);
  const stored = full.transposed([0, ...x.order.map((axis) => axis + 1)]).shaped(moved);
  if (moved.some((length, axis) => length !== 1 && length !== x.shape[axis])) {
    throw new Unfit('a constant larger than the tensor');
  }
  const channels = x.shape.at(-1) ?? 1;
  if (stored.size === 1)
    return stored.derived([channels], (values) => new Float32Array(channels).fill(values[0]!));
  return stored.size === moved.at(-1) ? stored.shaped([channels]) : stored;
}

function folded(operator: BinaryOperator, left: Constant, right: Constant): Constant {
  const rank = Math.max(left.shape.length, right.shape.length);
  const long = (shape: number[]) => [...Array(rank - shape.length).fill(1), ...shape] as number[];
  const [a, c] = [long(left.shape), long(right.shape)];
  const shape = a.map((length, axis) => (length === 1 ? c[axis]! : length));
  const spread = (constant: Constant, own: number[]) => {
    const strides = stridesOf(own).map((stride, axis) => (own[axis] === 1 ? 0 : stride));
    return gather(constant.values(), shape, strides);
  };
  return new Constant(left.name, shape, () => {
    const others = spread(right, c);
    return spread(left, a).map((value, i) => SCALAR[operator](value, others[i]!));
  });
}
