import { at } from '../../../../base/at.ts';
import { type Builder, OverBatch, Unfit } from '../builder.ts';
import { sizeOf } from '../constant.ts';
import { shapeWithBatch, tensorOf } from '../inputs.ts';
import { isConstant, type Value } from '../value.ts';
import { transposed } from './axes.ts';
import { product } from './product.ts';
import { reshape } from './reshape.ts';

/**
 * Multiplies two tensors as an equation such as `bqhd,bkhd->bhqk` says: letters that both have and the result lacks are
 * summed over. Throws Unfit for other equations, and OverBatch where the batch is not the first letter of all.
 */
export function einsum(b: Builder, equation: string, [x, y]: Value[]): Value {
  const [terms = '', out] = equation.replaceAll(' ', '').split('->');
  const [left, right, ...more] = terms.split(',').map((term) => [...term]);
  if (!left || !right || !x || !y || more.length > 0 || out === undefined || !/^[a-z,]*$/i.test(terms)) {
    throw new Unfit(`the equation "${equation}"`);
  }
  // A constant comes second: the order of factors is no matter.
  return isConstant(x) && !isConstant(y)
    ? multiplied(b, { value: y, letters: right }, { value: x, letters: left }, [...out])
    : multiplied(b, { value: x, letters: left }, { value: y, letters: right }, [...out]);
}

interface Operand {
  value: Value;
  letters: string[];
}

function multiplied(b: Builder, x: Operand, y: Operand, out: string[]): Value {
  const shared = x.letters.filter((letter) => y.letters.includes(letter));
  const before = out.filter((letter) => shared.includes(letter));
  const summed = shared.filter((letter) => !out.includes(letter));
  const [rows, columns] = [x, y].map(({ letters }) =>
    out.filter((letter) => letters.includes(letter) && !shared.includes(letter)),
  ) as [string[], string[]];
  for (const [{ letters }, own] of [
    [x, rows],
    [y, columns],
  ] as const) {
    if (before.length + summed.length + own.length !== letters.length)
      throw new Unfit('letters of one factor alone');
  }
  const batch = at(x.letters, 0);
  if (out[0] !== batch || (!isConstant(y.value) && y.letters[0] !== batch)) {
    throw new OverBatch('the batch behind other letters');
  }
  if (isConstant(y.value) && before.length > 0)
    throw new Unfit('a constant with a matrix for each of several entries');
  const size = new Map(
    [x, y].flatMap(({ value, letters }) =>
      letters.map((letter, i) => [letter, at(shapeWithBatch(value), i)]),
    ),
  );
  const sizes = (letters: string[]) => letters.map((letter) => size.get(letter) ?? Number.NaN);
  const arranged = ({ value, letters }: Operand, groups: string[][]): Value => {
    const ordered = groups.flat();
    const moved = transposed(
      value,
      ordered.map((letter) => letters.indexOf(letter)),
    );
    const joined = [...sizes(before), ...groups.slice(1).map((group) => sizeOf(sizes(group)))];
    const isBare = before.length === 0 && !isConstant(value);
    return reshape(b, moved, isBare ? [1, ...joined] : joined);
  };
  const result = product(b, arranged(x, [before, rows, summed]), arranged(y, [before, summed, columns]));
  const apart = reshape(b, tensorOf(result), [...sizes(before), ...sizes(rows), ...sizes(columns)]);
  const order = [...before, ...rows, ...columns];
  return transposed(
    apart,
    out.map((letter) => order.indexOf(letter)),
  );
}
