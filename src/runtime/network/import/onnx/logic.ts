import { Unfit } from '../builder.ts';
import { Constant, lengthAt, sizeOf, stridesOf } from '../constant.ts';
import { arithmetic, combined, masked } from '../emit/arithmetic.ts';
import { constantAt, numberAt, shapeWithBatch, valueAt } from '../inputs.ts';
import { isConstant, positiveAxis, type Value } from '../value.ts';
import type { Node, Reader } from './node.ts';

const compared =
  (holds: (a: number, b: number) => boolean): Reader =>
  (_b, _node, inputs) =>
    combined(constantAt(inputs, 0), constantAt(inputs, 1), (a, c) => Number(holds(a, c)));

const each =
  (change: (value: number) => number): Reader =>
  (_b, _node, inputs) =>
    constantAt(inputs, 0).map(change);

/** Operations on constants, such as shapes and masks. */
export const LOGIC: Record<string, Reader> = {
  And: compared((a, c) => a !== 0 && c !== 0),
  Ceil: each(Math.ceil),
  Equal: compared((a, c) => a === c),
  Floor: each(Math.floor),
  Greater: compared((a, c) => a > c),
  GreaterOrEqual: compared((a, c) => a >= c),
  Less: compared((a, c) => a < c),
  LessOrEqual: compared((a, c) => a <= c),
  Cos: each(Math.cos),
  CumSum: (_b, node, inputs) => summedUp(constantAt(inputs, 0), numberAt(inputs, 1), node),
  // What a softmax makes of a mask is a number everywhere: rows that are masked entirely do not occur.
  IsNaN: (_b, node, inputs) => {
    const x = valueAt(inputs, 0);
    if (isConstant(x)) return x.map((value) => Number(Number.isNaN(value)));
    const shape = shapeWithBatch(x);
    return new Constant(node.name, shape, () => new Float64Array(sizeOf(shape)));
  },
  Mod: (_b, node, inputs) => {
    const sign = node.int('fmod', 0) === 1;
    const rest = (a: number, c: number) => (sign ? a % c : a - c * Math.floor(a / c));
    return combined(constantAt(inputs, 0), constantAt(inputs, 1), rest);
  },
  Not: each((value) => Number(value === 0)),
  Or: compared((a, c) => a !== 0 || c !== 0),
  Range: (_b, node, inputs) => {
    const [start, end, step] = [numberAt(inputs, 0), numberAt(inputs, 1), numberAt(inputs, 2)];
    const count = Math.max(0, Math.ceil((end - start) / step));
    if (!(count <= LONGEST)) throw new Unfit(`${count} numbers in a row`);
    return Constant.of(
      node.name,
      Array.from({ length: count }, (_, i) => start + i * step),
    );
  },
  Sin: each(Math.sin),
  Size: (_b, node, inputs) => Constant.of(node.name, [sizeOf(shapeWithBatch(valueAt(inputs, 0)))], []),
  Trilu: (_b, node, inputs) => {
    const x = constantAt(inputs, 0);
    const above = inputs[1] ? numberAt(inputs, 1) : 0;
    return triangle(x, above, node.int('upper', 1) === 1);
  },
  Where: (b, _node, inputs) => {
    const condition = constantAt(inputs, 0);
    const [yes, no] = [valueAt(inputs, 1), valueAt(inputs, 2)];
    if (!isConstant(yes)) {
      if (isConstant(no)) return masked(b, yes, condition, no);
      const [taken, other] = [yes, no].map((x, i) =>
        arithmetic(
          b,
          'multiply',
          x,
          condition.map((value) => Number((value !== 0) === (i === 0))),
        ),
      ) as [Value, Value];
      return arithmetic(b, 'add', taken, other);
    }
    if (!isConstant(no))
      return masked(
        b,
        no,
        condition.map((value) => Number(value === 0)),
        yes,
      );
    const chosen = combined(yes, condition, (a, c) => (c === 0 ? Number.NaN : a));
    const other = combined(no, condition, (a, c) => (c === 0 ? a : Number.NaN));
    return combined(chosen, other, (a, c) => (Number.isNaN(a) ? c : a));
  },
};

/** Keeps what is on a diagonal of matrices and above or below it; the rest is zero. */
function triangle(x: Constant, above: number, upper: boolean): Constant {
  const [rows, columns] = [lengthAt(x.shape, x.shape.length - 2), lengthAt(x.shape, x.shape.length - 1)];
  return x.derived(x.shape, (values) =>
    values.map((value, i) => {
      const offset = (i % columns) - (Math.floor(i / columns) % rows) - above;
      return (upper ? offset >= 0 : offset <= 0) ? value : 0;
    }),
  );
}

/** Adds up the entries along an axis one after the other. Throws Unfit from end to beginning. */
function summedUp(x: Constant, axis: number, node: Node): Constant {
  if (node.int('reverse', 0) === 1 || node.int('exclusive', 0) === 1)
    throw new Unfit('sums from the other end');
  const along = positiveAxis(axis, x.shape.length);
  const step = lengthAt(stridesOf(x.shape), along);
  const length = lengthAt(x.shape, along);
  return x.derived(x.shape, (values) => {
    const sums = values.slice();
    for (let i = 0; i < sums.length; i++) if (Math.floor(i / step) % length > 0) sums[i]! += sums[i - step]!;
    return sums;
  });
}

/** Longer rows of numbers count neither axes nor positions of a picture. */
const LONGEST = 2 ** 20;
