import { Unfit } from '../builder.ts';
import { Constant, sizeOf } from '../constant.ts';
import { combined } from '../emit/arithmetic.ts';
import { constantAt, numberAt, shapeWithBatch, valueAt } from '../inputs.ts';
import type { Reader } from './node.ts';

const compared =
  (holds: (a: number, b: number) => boolean): Reader =>
  (_b, _node, inputs) =>
    combined(constantAt(inputs, 0), constantAt(inputs, 1), (a, c) => Number(holds(a, c)));

const each =
  (change: (value: number) => number): Reader =>
  (_b, _node, inputs) =>
    constantAt(inputs, 0).map(change);

/** Operations on constants alone, such as shapes. */
export const LOGIC: Record<string, Reader> = {
  And: compared((a, c) => a !== 0 && c !== 0),
  Ceil: each(Math.ceil),
  Equal: compared((a, c) => a === c),
  Floor: each(Math.floor),
  Greater: compared((a, c) => a > c),
  GreaterOrEqual: compared((a, c) => a >= c),
  Less: compared((a, c) => a < c),
  LessOrEqual: compared((a, c) => a <= c),
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
  Size: (_b, node, inputs) => Constant.of(node.name, [sizeOf(shapeWithBatch(valueAt(inputs, 0)))], []),
  Where: (_b, _node, inputs) => {
    const [condition, yes, no] = [constantAt(inputs, 0), constantAt(inputs, 1), constantAt(inputs, 2)];
    const chosen = combined(yes, condition, (a, c) => (c === 0 ? Number.NaN : a));
    const other = combined(no, condition, (a, c) => (c === 0 ? a : Number.NaN));
    return combined(chosen, other, (a, c) => (Number.isNaN(a) ? c : a));
  },
};

/** Longer rows of numbers count neither axes nor positions of a picture. */
const LONGEST = 2 ** 20;
