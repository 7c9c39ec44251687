import { at } from '../../../../base/at.ts';
import type { BinaryOperator } from '../../ops/kinds/op.ts';
import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { Constant, lengthAt, spelled } from '../constant.ts';
import { isConstant, logicalShape, type TensorValue, type Value } from '../value.ts';
import { alongStored } from './along-stored.ts';
import { arranged } from './arrange.ts';
import { elementwise } from './elementwise.ts';
import { expanded } from './expand.ts';
import { withAxes } from './reshape.ts';

const SCALAR: Record<BinaryOperator, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  maximum: Math.max,
  minimum: Math.min,
};

/** Combines two operands element by element, broadcast as in NumPy; either may be constant. Throws Unfit. */
export function arithmetic(b: Builder, operator: BinaryOperator, left: Value, right: Value): Value {
  if (isConstant(left)) {
    return isConstant(right) ? folded(operator, left, right) : withConstant(b, operator, right, left, true);
  }
  return isConstant(right) ? withConstant(b, operator, left, right, false) : ofTwo(b, operator, left, right);
}

function ofTwo(b: Builder, operator: BinaryOperator, left: TensorValue, right: TensorValue): TensorValue {
  if (left.loose || right.loose) throw new OverBatch('operands that no batch holds');
  const rank = Math.max(left.shape.length, right.shape.length);
  const own = withAxes(b, left, rank);
  const other = arranged(b, withAxes(b, right, rank), own.order);
  const same = own.shape.join() === other.shape.join();
  if (operator === 'add' && same) return b.add({ kind: 'add' }, [own, other], own.order);
  return b.add({ kind: 'binary', attrs: { operator } }, [own, other], own.order);
}

/** The second operand that changes nothing. */
const NEUTRAL: Partial<Record<BinaryOperator, number>> = { add: 0, subtract: 0, multiply: 1, divide: 1 };

/** Combines a tensor and a constant, which is the first operand where `swapped`. */
function withConstant(
  b: Builder,
  operator: BinaryOperator,
  given: TensorValue,
  constant: Constant,
  swapped: boolean,
): TensorValue {
  const ordered = swapped && operator !== 'add' && operator !== 'multiply';
  const neutral = NEUTRAL[operator];
  if (!ordered && neutral !== undefined && isSpread(given, constant) && isAll(constant, neutral))
    return given;
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

/**
 * Takes entries of a tensor where a constant is not zero, those of another constant elsewhere; both spread over the
 * tensor, or the tensor over them. Throws Unfit.
 */
export function masked(b: Builder, given: TensorValue, mask: Constant, other: Constant): TensorValue {
  const x = widened(b, given, mask.expanded(broadcastShape(mask.shape, other.shape)));
  const scale = mask.map((value) => Number(value !== 0));
  const offset = combined(other, mask, (value, holds) => (holds === 0 ? value : 0));
  const weights = { scale: alongStored(x, scale), offset: alongStored(x, offset) };
  return b.add({ kind: 'affine', weights }, [x], x.order);
}

/** Whether a constant has no axis along which the tensor would have to be repeated. */
const isSpread = (x: TensorValue, { shape }: Constant): boolean => {
  const own = [1, ...logicalShape(x)];
  return shape.length <= own.length && shape.every((n, i) => n === 1 || n === own.at(i - shape.length));
};

/** Constants with more numbers are not checked for being neutral. */
const LONG = 4096;

const isAll = (constant: Constant, wanted: number): boolean =>
  constant.size <= LONG && constant.values().every((value) => value === wanted);

function clipped(
  b: Builder,
  operator: 'maximum' | 'minimum',
  x: TensorValue,
  constant: Constant,
): TensorValue {
  if (constant.size !== 1) throw new Unfit(`a ${operator} with more than one constant`);
  const value = at(constant.values(), 0);
  return elementwise(
    b,
    operator === 'maximum'
      ? { function: 'clip', alpha: value, beta: Infinity }
      : { function: 'clip', alpha: -Infinity, beta: value },
    x,
  );
}

/** Repeats a tensor along its axes of length 1 where a constant is longer. */
function widened(b: Builder, x: TensorValue, constant: Constant): TensorValue {
  return expanded(b, x, broadcastShape([1, ...logicalShape(x)], constant.shape));
}

function folded(operator: BinaryOperator, left: Constant, right: Constant): Constant {
  return combined(left, right, SCALAR[operator]);
}

/** Combines two constants number by number, broadcast as in NumPy. Throws Unfit. */
export function combined(left: Constant, right: Constant, how: (a: number, b: number) => number): Constant {
  const shape = broadcastShape(left.shape, right.shape);
  return new Constant(left.name, shape, () => {
    const others = right.expanded(shape).values();
    return left
      .expanded(shape)
      .values()
      .map((value, i) => how(value, others[i]!));
  });
}

/** Returns the shape to which NumPy broadcasts two. Throws Unfit. */
export function broadcastShape(left: number[], right: number[]): number[] {
  const rank = Math.max(left.length, right.length);
  const long = (shape: number[]) => [...Array(rank - shape.length).fill(1), ...shape] as number[];
  const [a, c] = [long(left), long(right)];
  if (a.some((length, axis) => length !== c[axis] && length !== 1 && c[axis] !== 1)) {
    throw new Unfit(
      `${spelled(left)} numbers beside ${spelled(right)}, of which neither spreads to the other`,
    );
  }
  return a.map((length, axis) => (length === 1 ? lengthAt(c, axis) : length));
}
